package dev.umpire.policy.program;

import dev.umpire.casefile.Program;
import dev.umpire.casefile.Term;
import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.program.Part.Named;
import dev.umpire.policy.program.Part.Word;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers of the clauses, under {@code terms}. */
record Terms(NamedClauses clauses, Mistakes mistakes) {

    private static final String EXAMPLE = "{ clause: \"4.1\", value: 5, unit: DAYS }";
    private static final List<String> UNITS = Stream.of(Term.Unit.values()).map(Enum::name).toList();

    static Map<String, Term> read(Part root, NamedClauses clauses, Mistakes mistakes) {
        Part part = root.part("terms", "{ papersCure: " + EXAMPLE + " }").orElse(null);
        return part == null ? Map.of() : new Terms(clauses, mistakes).all(part);
    }

    private Map<String, Term> all(Part part) {
        CodeList names = new CodeList("term", "terms", mistakes);
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Named named : part.named("the term", EXAMPLE)) {
            names.add(named.key());
            term(named).ifPresent(term -> terms.put(named.key().text(), term));
        }
        if (!part.map().has(Program.PAPERS_CURE)) {
            mistakes.add(Code.MISSING_KEY, part.place(),
                    "The term (%s) is missing: how many days an incomplete registration has when its ruling stated none. Maybe add %s: %s.",
                    Program.PAPERS_CURE, Program.PAPERS_CURE, EXAMPLE);
        }
        return terms;
    }

    private Optional<Term> term(Named named) {
        Part part = named.part().knowing(List.of("clause", "value", "unit"));
        Optional<String> clause = part.word("clause", "\"4.1\"").map(clauses::known);
        Optional<BigDecimal> value = part.number("value", "5");
        Optional<Term.Unit> unit = part.word("unit", "DAYS").flatMap(word -> unit(named.key().text(), word));
        if (clause.isEmpty() || value.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        if (!unit.get().allows(value.get())) {
            new Numbers(part, mistakes).tell("value", "The value (%s) of the term (%s) is not %s, as %s are. Maybe its unit is wrong."
                    .formatted(value.get().toPlainString(), named.key().text(), unit.get().bounds(), unit.get().plural()));
            return Optional.empty();
        }
        return Optional.of(new Term(clause.get(), value.get(), unit.get()));
    }

    private Optional<Term.Unit> unit(String term, Word word) {
        String unit = word.text().toUpperCase(Locale.ROOT);
        if (!UNITS.contains(unit)) {
            mistakes.add(Code.WRONG_VALUE, word.place(), "The unit (%s) of the term (%s) is none of %s. %s", word.text(), term,
                    String.join(", ", UNITS), Hint.nearest(unit, UNITS).map("Maybe you meant %s."::formatted).orElse("Maybe you meant DAYS."));
            return Optional.empty();
        }
        if (term.equals(Program.PAPERS_CURE) && !unit.equals(Term.Unit.DAYS.name())) {
            mistakes.add(Code.TERM_UNIT, word.place(), "The term (%s) is counted in DAYS, as the core counts it. Maybe write unit: DAYS.", term);
        }
        return Optional.of(Term.Unit.valueOf(unit));
    }
}
