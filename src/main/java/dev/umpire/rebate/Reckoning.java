package dev.umpire.rebate;

import dev.umpire.rebate.RebateAward.Component;
import dev.umpire.ruling.Standing;
import dev.umpire.ruling.Standings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The arithmetic of a claim: components as earned, each rounded once, half up to 0.01; cut by the cap in the order that the
 * policy gives; less what measures take, amounts first, then percentages, and never below zero (reading K42).
 *
 * @param earned before the cap
 * @param kept   after it
 * @param cap    the limit, or null
 * @param total  after measures
 */
record Reckoning(List<Component> earned, List<Component> kept, BigDecimal cap, BigDecimal total) {

    static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    static Reckoning of(Standings standings) {
        List<Component> earned = earned(standings);
        Optional<RebateVerbs.Caps> cap = standings.details(RebateVerbs.Caps.class).stream().min(Comparator.comparing(RebateVerbs.Caps::limit));
        List<Component> kept = cap.map(limit -> cut(earned, limit)).orElse(earned);
        BigDecimal total = deducted(sum(kept), standings.details(RebateVerbs.Deducts.class).stream().map(RebateVerbs.Deducts::measure).toList());
        return new Reckoning(earned, kept, cap.map(RebateVerbs.Caps::limit).orElse(null), total);
    }

    RebateAward award(RebateOutcome outcome) {
        return new RebateAward(outcome, kept, total, cap, sum(kept).compareTo(sum(earned)) < 0);
    }

    /** Whether less is paid than was earned (readings K43 and N26). */
    boolean less() {
        return total.compareTo(sum(earned)) < 0;
    }

    List<Component> nothing() {
        return earned.stream().map(component -> paying(component, NOTHING)).toList();
    }

    private static List<Component> earned(Standings standings) {
        Map<String, List<Standing>> byComponent = new LinkedHashMap<>();
        standings.with(RebateVerbs.Pays.class).forEach(standing ->
                byComponent.computeIfAbsent(pays(standing).component(), name -> new ArrayList<>()).add(standing));
        return byComponent.values().stream().map(Reckoning::component).toList();
    }

    private static Component component(List<Standing> payments) {
        RebateVerbs.Pays first = pays(payments.get(0));
        boolean oneRate = payments.stream().allMatch(payment -> pays(payment).rate().compareTo(first.rate()) == 0);
        BigDecimal basis = payments.stream().map(payment -> pays(payment).basis()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = payments.stream().map(payment -> pays(payment).sum()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Component(first.component(), plain(basis), oneRate ? plain(first.rate()) : null, sum.setScale(CENTS, RoundingMode.HALF_UP),
                payments.get(0).finding().rule().clause());
    }

    private static RebateVerbs.Pays pays(Standing standing) {
        return (RebateVerbs.Pays) standing.finding().detail();
    }

    private static List<Component> cut(List<Component> earned, RebateVerbs.Caps cap) {
        Map<String, Component> kept = new LinkedHashMap<>();
        earned.forEach(component -> kept.put(component.component(), component));
        BigDecimal over = sum(earned).subtract(cap.limit()).max(BigDecimal.ZERO);
        for (Component component : inOrder(earned, List.of(cap.order().split("\\s*,\\s*")))) {
            BigDecimal taken = over.min(component.amount());
            kept.put(component.component(), paying(component, component.amount().subtract(taken)));
            over = over.subtract(taken);
        }
        return List.copyOf(kept.values());
    }

    /** What the policy does not name is cut last. */
    private static List<Component> inOrder(List<Component> earned, List<String> clauses) {
        return earned.stream().sorted(Comparator.comparing(component ->
                clauses.contains(component.clause()) ? clauses.indexOf(component.clause()) : clauses.size())).toList();
    }

    private static BigDecimal deducted(BigDecimal sum, List<RebateMeasure> measures) {
        BigDecimal amounts = measures.stream().map(RebateMeasure::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal percent = measures.stream().map(RebateMeasure::percent).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add).min(WHOLE);
        BigDecimal left = sum.subtract(amounts).max(BigDecimal.ZERO);
        return left.subtract(left.multiply(percent).movePointLeft(CENTS)).setScale(CENTS, RoundingMode.HALF_UP);
    }

    private static Component paying(Component component, BigDecimal amount) {
        return new Component(component.component(), component.basis(), component.rate(), amount.setScale(CENTS, RoundingMode.HALF_UP),
                component.clause());
    }

    private static BigDecimal sum(List<Component> components) {
        return components.stream().map(Component::amount).reduce(NOTHING, BigDecimal::add);
    }

    /** 4 and 4.00 are one number, and written as one. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal exact = number.stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
