package dev.umpire.policy.check;

import dev.umpire.casefile.OppositeOf;
import dev.umpire.policy.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells conditions of one pattern that can never be true together, as {@code productLine == "K3", productLine == "EAS"}. */
final class Contradictions {

    private static final Set<String> BELOW = Set.of("<", "<=");
    private static final Set<String> ABOVE = Set.of(">", ">=");
    private static final String TRUE = "true";

    private final Class<?> type;
    private final Report report;
    private final Map<String, Set<String>> allowed = new HashMap<>();
    private final Map<String, Set<String>> refused = new HashMap<>();
    private final Map<String, Limit> least = new HashMap<>();
    private final Map<String, Limit> most = new HashMap<>();

    private record Limit(BigDecimal value, boolean included) { }

    /** @param type of the pattern */
    Contradictions(Class<?> type, Report report) {
        this.type = type;
        this.report = report;
    }

    /** One condition, or several that are joined by {@code &&}. */
    void add(List<Token> condition) {
        if (condition.stream().noneMatch(t -> t.is("||"))) {
            parts(condition).forEach(this::part);
        }
    }

    private static List<List<Token>> parts(List<Token> condition) {
        List<List<Token>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= condition.size(); i++) {
            if (i == condition.size() || condition.get(i).is("&&")) {
                parts.add(condition.subList(from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    private void part(List<Token> part) {
        int sign = 0;
        while (sign < part.size() && !List.of("==", "!=", "<", "<=", ">", ">=", "in").contains(part.get(sign).text())) {
            sign++;
        }
        if (part.isEmpty() || part.stream().anyMatch(t -> t.is("not")) || part.get(0).is("(")) {
            return;
        }
        if (sign == part.size()) {
            boolean denied = part.get(0).is("!");
            String asked = text(part.subList(denied ? 1 : 0, part.size()));
            OppositeOf opposite = Members.methods(type, asked).stream().map(m -> m.getAnnotation(OppositeOf.class)).filter(Objects::nonNull)
                    .findFirst().orElse(null);
            narrow(part.get(0), opposite == null ? asked : opposite.value(), Set.of(denied == (opposite == null) ? "false" : TRUE));
            return;
        }
        String asked = text(part.subList(0, sign));
        List<Token> right = part.subList(sign + 1, part.size());
        if (right.stream().anyMatch(t -> t.text().startsWith("$")) || sign == 0) {
            return;
        }
        compared(part.get(0), asked, part.get(sign).text(), right);
    }

    private void compared(Token at, String asked, String sign, List<Token> right) {
        switch (sign) {
            case "==" -> narrow(at, asked, Set.of(text(right)));
            case "in" -> narrow(at, asked, right.stream().filter(t -> t.string() || t.kind() == Token.Sort.NUMBER).map(Token::text)
                    .collect(Collectors.toSet()));
            case "!=" -> {
                refused.computeIfAbsent(asked, a -> new LinkedHashSet<>()).add(text(right));
                look(at, asked);
            }
            default -> limit(at, asked, sign, right);
        }
    }

    private void narrow(Token at, String asked, Set<String> to) {
        allowed.computeIfAbsent(asked, a -> new LinkedHashSet<>(to)).retainAll(to);
        look(at, asked);
    }

    private void look(Token at, String asked) {
        Set<String> left = new LinkedHashSet<>(allowed.getOrDefault(asked, Set.of("?")));
        left.removeAll(refused.getOrDefault(asked, Set.of()));
        if (left.isEmpty()) {
            tell(at, asked);
        }
    }

    private void limit(Token at, String asked, String sign, List<Token> right) {
        if (right.size() != 1 || !right.get(0).text().matches("\\d{1,9}")) {
            return;
        }
        Limit limit = new Limit(new BigDecimal(right.get(0).text()), sign.endsWith("="));
        if (BELOW.contains(sign)) {
            most.merge(asked, limit, (one, other) -> one.value().compareTo(other.value()) <= 0 ? one : other);
        } else if (ABOVE.contains(sign)) {
            least.merge(asked, limit, (one, other) -> one.value().compareTo(other.value()) >= 0 ? one : other);
        }
        Limit low = least.get(asked);
        Limit high = most.get(asked);
        int order = low == null || high == null ? -1 : low.value().compareTo(high.value());
        if (order > 0 || order == 0 && !(low.included() && high.included())) {
            tell(at, asked);
        }
    }

    private void tell(Token at, String asked) {
        report.add(Code.NEVER_TRUE, at, "What is asked of %s here and before it is never true together. Maybe one of them is meant for another rule, or || for the comma."
                .formatted(asked));
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
}
