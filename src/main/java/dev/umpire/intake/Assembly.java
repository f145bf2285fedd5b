package dev.umpire.intake;

import dev.umpire.adjudication.CaseFileCheck;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Kind;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Request;
import dev.umpire.check.BadField;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.store.LookupKeys;
import dev.umpire.web.RefusedRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** Assembles a case file from the registers, and refuses a request that cannot be ruled on. */
@Singleton
public class Assembly {

    private static final Logger LOG = Logger.getLogger(Assembly.class);
    private static final String REQUEST = "/request";

    private final List<CaseSource> sources;
    private final PartnerSource partners;

    @Inject
    Assembly(Instance<CaseSource> sources, PartnerSource partners) {
        this(sources.stream().toList(), partners);
    }

    public Assembly(List<CaseSource> sources, PartnerSource partners) {
        this.sources = sources;
        this.partners = partners;
    }

    /** @throws RefusedRequest naming the bad fields of the request */
    CaseFile assemble(Handle handle, PolicyVersion version, Kind kind, Matter matter, Request request, Instant asOf) {
        Program program = version.program();
        Search search = new Search(handle, program.program(), matter, program.dayOf(request.submittedAt() == null ? asOf : request.submittedAt()),
                LookupKeys.find(handle, program.program(), matter.lookupKeys(program)));
        CaseDraft draft = new CaseDraft(new Nearness(version, matter));
        sources.forEach(source -> source.contribute(search, draft));
        partners.contributePartners(search, draft);
        CaseFile caseFile = draft.close(kind, program.program(), asOf, request);
        refuseBad(CaseFileCheck.problems(program, caseFile));
        return caseFile;
    }

    /** What is wrong with a record of a register is not for the sender to mend, and stands in nobody's way. */
    private static void refuseBad(List<BadField> problems) {
        List<BadField> bad = problems.stream().filter(field -> field.pointer().startsWith(REQUEST))
                .map(field -> new BadField(field.pointer().substring(REQUEST.length()), field.detail())).toList();
        if (!bad.isEmpty()) {
            throw RefusedRequest.badFields(bad);
        }
        problems.forEach(problem -> LOG.warnf("A register holds what the policy in force does not know: %s %s", problem.pointer(), problem.detail()));
    }
}
