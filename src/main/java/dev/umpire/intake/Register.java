package dev.umpire.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.activation.GoneCodes;
import dev.umpire.activation.LiveRecords;
import dev.umpire.activation.PoliciesInForce;
import dev.umpire.casefile.Fact;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Program;
import dev.umpire.check.BadField;
import dev.umpire.check.Check;
import dev.umpire.check.IdCheck;
import dev.umpire.policy.PolicyVersion;
import dev.umpire.store.Documents;
import dev.umpire.store.Row;
import dev.umpire.store.Transactions;
import dev.umpire.web.Ids;
import dev.umpire.web.PageQuery;
import dev.umpire.web.Paged;
import dev.umpire.web.RefusedRequest;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A register of facts: put by id, read, listed, imported, and found again as candidates for a conflict. */
public abstract class Register<T extends Fact> implements Importable, LiveRecords {

    private final String type;
    private final Documents<T> documents;
    private final Transactions transactions;
    private final PoliciesInForce policies;
    private final Clock clock;

    /** @param type as in the path, {@code named-accounts} */
    protected Register(String type, Documents<T> documents, Transactions transactions, PoliciesInForce policies,
                       Clock clock) {
        this.type = type;
        this.documents = documents;
        this.transactions = transactions;
        this.policies = policies;
        this.clock = clock;
    }

    protected abstract String id(T record);

    protected abstract T withId(T record, String id);

    /** Under which keys it is to be found. */
    protected abstract Collection<String> keys(Program program, T record);

    /** What is wrong with the record, told to the check. */
    protected abstract void check(Handle handle, Check check, T record);

    @Override
    public String type() {
        return type;
    }

    @Override
    public long naming(String program, GoneCodes gone) {
        return transactions.run(handle -> documents.saying(handle, program, gone.all())).stream()
                .filter(Row::readable).filter(row -> gone.namedIn(Json.mapper().valueToTree(row.document()))).count();
    }

    /** Stores the record, new or over the old one. */
    public T put(String program, String id, T body) {
        if (body == null) {
            throw RefusedRequest.badField("", "The body is missing. Maybe it was not sent as application/json.");
        }
        T record = withId(body, Ids.agreed(id, id(body)));
        Program terms = terms(program);
        return transactions.run(handle -> {
            List<BadField> problems = problems(handle, Checking.record(handle, terms, clock.instant()), record);
            if (!problems.isEmpty()) {
                throw RefusedRequest.badFields(problems);
            }
            keep(handle, terms, record);
            return record;
        });
    }

    public T get(String program, String id) {
        terms(program);
        return transactions.run(handle -> documents.find(handle, program, id))
                .orElseThrow(() -> RefusedRequest.notFound("record in " + type, id, program));
    }

    public Paged<T> list(String program, PageQuery page) {
        terms(program);
        return Paged.of(transactions.run(handle -> documents.page(handle, program, page.afterId(), page.start(), page.fetched())), page,
                Function.identity());
    }

    @Override
    public List<BadField> take(Handle handle, Check check, JsonNode node) throws JsonProcessingException {
        T record = Json.mapper().treeToValue(node, documents.type());
        List<BadField> problems = problems(handle, check, record);
        if (problems.isEmpty()) {
            keep(handle, check.program(), record);
        }
        return problems;
    }

    /** Those that the search found; the draft is told of those that cannot be read. */
    protected List<T> found(Search search, CaseDraft draft) {
        return draft.readable(documents.table(), documents.findAll(search.handle(), search.program(), search.ids(documents.table())));
    }

    /** Stores a record that is good. */
    protected void keep(Handle handle, Program program, T record) {
        documents.put(handle, program.program(), id(record), record, keys(program, record));
    }

    private List<BadField> problems(Handle handle, Check check, T record) {
        IdCheck.check(id(record), check);
        check(handle, check, record);
        return check.problems();
    }

    private Program terms(String program) {
        return policies.inForce(program).map(PolicyVersion::program).orElseThrow(() -> RefusedRequest.unknownProgram(program));
    }
}
