package dev.umpire.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The vendor's program: its words and its numbers, as {@code program.yaml} states them.
 *
 * @param zone          in whose calendar days are counted (reading G5)
 * @param currency      ISO 4217 code of every amount
 * @param segments      ascending by head count
 * @param partnerTypes  types of partners and whether each sells
 * @param tiers         tiers and the lines each may register; empty where a program has none
 * @param incumbency    who counts as incumbent
 * @param terms         numbers of the clauses by name
 * @param commonChapter the program's own clause for each provision of the common chapter (reading N23)
 * @param attributes    free facts of partners that rules may ask for, by name
 */
public record Program(String program, Text name, ZoneId zone, String currency, List<ProductLine> productLines,
                      List<Segment> segments, List<PartnerType> partnerTypes, List<Tier> tiers, Matching matching,
                      Incumbency incumbency, Map<String, Term> terms, Map<String, String> commonChapter,
                      Territories territories, Map<String, Attribute> attributes) {

    /** The term of an incomplete registration that states none, in days: the core asks every program for it (reading N22). */
    public static final String PAPERS_CURE = "papersCure";

    /** Customers of at least so many employees. */
    public record Segment(String code, int employeesFrom) { }

    public record PartnerType(String code, boolean sells) { }

    public record Tier(String code, List<String> productLines) { }

    /** Scores from 0 to 1 from which a likeness of names is strong, or at least probable. */
    public record Matching(BigDecimal strong, BigDecimal probable) { }

    /** A sale in the last so many months makes the incumbent, of the same line or of any. */
    public record Incumbency(int months, boolean anyLine) { }

    public Program {
        productLines = List.copyOf(productLines);
        segments = List.copyOf(segments);
        partnerTypes = List.copyOf(partnerTypes);
        tiers = List.copyOf(tiers);
        terms = terms == null ? Map.of() : Map.copyOf(terms);
        commonChapter = commonChapter == null ? Map.of() : Map.copyOf(commonChapter);
        attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public Optional<ProductLine> line(String code) {
        return productLines.stream().filter(l -> l.code().equals(code)).findFirst();
    }

    public boolean hasSegment(String code) {
        return segments.stream().anyMatch(s -> s.code().equals(code));
    }

    /** The segment of a customer: the one given, else the one of its head count, else null. */
    public String segmentOf(Customer customer) {
        if (customer.segment() != null || customer.employees() == null) {
            return customer.segment();
        }
        String found = null;
        for (Segment segment : segments) {
            if (customer.employees() >= segment.employeesFrom()) {
                found = segment.code();
            }
        }
        return found;
    }

    public boolean typeSells(String code) {
        return partnerTypes.stream().anyMatch(t -> t.code().equals(code) && t.sells());
    }

    public boolean tierRegisters(String tier, String line) {
        return tiers.isEmpty() || tiers.stream().anyMatch(t -> t.code().equals(tier) && t.productLines().contains(line));
    }

    /**
     * The number of this name.
     *
     * @throws IllegalArgumentException if program.yaml does not state it in this unit
     */
    public BigDecimal term(String name, Term.Unit unit) {
        Term term = terms.get(name);
        if (term == null || term.unit() != unit) {
            throw new IllegalArgumentException("The term (%s) in %s is not in program %s. Maybe add it under terms in program.yaml."
                    .formatted(name, unit, program));
        }
        return term.value();
    }

    /** The clause under which this program knows a provision of the common chapter. */
    public String clauseFor(String commonClause) {
        return commonChapter.getOrDefault(commonClause, commonClause);
    }

    /** The territory and those above it, or just the code where it is not in the tree. */
    public List<String> pathOf(String territory) {
        return territories.pathOf(territory);
    }
}
