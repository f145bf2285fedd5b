package dev.umpire.policy.check;

import java.util.List;

/** What a rule says of itself, as {@code @clause( "4.4" )}. */
record Annotation(Token name, List<Token> values) {

    /** @param at where its name stands */
    static Annotation read(List<Token> tokens, int at) {
        int open = at + 1;
        if (open >= tokens.size() || !tokens.get(open).is("(")) {
            return new Annotation(tokens.get(at), List.of());
        }
        int close = open + 1;
        while (close < tokens.size() && !tokens.get(close).is(")") && !tokens.get(close).is("@")) {
            close++;
        }
        return new Annotation(tokens.get(at), tokens.subList(open + 1, close).stream()
                .filter(t -> !t.is(",") && !t.is("{") && !t.is("}")).toList());
    }

    /** Its one value, or null where there is none or there are several. */
    Token single() {
        return values.size() == 1 ? values.get(0) : null;
    }
}
