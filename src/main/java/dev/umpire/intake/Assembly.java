package dev.umpire.intake;

import dev.umpire.adjudication.CaseFileCheck;
import dev.umpire.casefile.CaseFile;
import dev.umpire.casefile.Program;
import dev.umpire.casefile.Request;
import dev.umpire.check.BadField;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.search.Asked;
import dev.umpire.search.Candidates;
import dev.umpire.search.CustomerSearch;
import dev.umpire.search.Rebuilding;
import dev.umpire.store.LookupKeys;
import dev.umpire.web.RefusedRequest;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Metrics;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** Assembles a case file from the registers, and refuses a request that cannot be ruled on. */
@Singleton
public class Assembly {

    private static final Logger LOG = Logger.getLogger(Assembly.class);
    private static final String REQUEST = "/request";
    private static final DistributionSummary ROWS = Metrics.summary("umpire.search.rows");
    private static final DistributionSummary FOUND = Metrics.summary("umpire.search.candidates");

    private final List<CaseSource> sources;
    private final PartnerSource partners;
    private final Consumer<Program> allFound;

    @Inject
    Assembly(Instance<CaseSource> sources, PartnerSource partners, Rebuilding rebuilding) {
        this(sources.stream().toList(), partners, rebuilding::requireDone);
    }

    /** Over registers whose customers are all prepared. */
    public Assembly(List<CaseSource> sources, PartnerSource partners) {
        this(sources, partners, program -> { });
    }

    private Assembly(List<CaseSource> sources, PartnerSource partners, Consumer<Program> allFound) {
        this.sources = sources;
        this.partners = partners;
        this.allFound = allFound;
    }

    /**
     * The case file of what is filed.
     *
     * @throws RefusedRequest naming the bad fields of the request
     * @throws dev.umpire.store.Unavailable while a customer on file could be overlooked
     */
    CaseFile assemble(Handle handle, PolicyVersion version, Filing<?> filing, Matter matter, Instant asOf) {
        Request request = filing.request(handle, asOf);
        Program program = version.program();
        LocalDate day = program.dayOf(request.submittedAt() == null ? asOf : request.submittedAt());
        Candidates candidates = matter.asked(program, day).map(asked -> candidates(handle, version, asked)).orElse(Candidates.NONE);
        Map<String, Set<String>> found = LookupKeys.find(handle, program.program(), matter.lookupKeys(program));
        found.putAll(candidates.found());
        Search search = new Search(handle, program.program(), matter, day, found);
        CaseDraft draft = new CaseDraft(matter, version, candidates.more());
        sources.forEach(source -> source.contribute(search, draft));
        partners.contributePartners(search, draft);
        CaseFile caseFile = draft.close(filing.kind().code(), program.program(), asOf, request, filing.figures(search, draft));
        refuseBad(CaseFileCheck.problems(program, caseFile));
        return caseFile;
    }

    private Candidates candidates(Handle handle, PolicyVersion version, Asked asked) {
        allFound.accept(version.program());
        Candidates candidates = CustomerSearch.find(handle, version.program().program(), version.matcher(), asked);
        ROWS.record(candidates.rowsRead());
        FOUND.record(candidates.found().values().stream().mapToInt(Set::size).sum());
        return candidates;
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
