package dev.umpire.policy.check;

import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;

/** The tokens from which Drools made a descriptor. */
final class Slice {

    static List<Token> of(BaseDescr descr, List<Token> tokens) {
        return tokens.stream().filter(t -> t.offset() >= descr.getStartCharacter() && t.end() <= descr.getEndCharacter() + 1)
                .toList();
    }

    /**
     * The tokens of a condition, and never others than those that Drools will build from.
     *
     * @param otherwise where to place them when the descriptor does not say where it stands
     */
    static List<Token> of(BaseDescr condition, List<Token> tokens, int otherwise) {
        List<Token> slice = of(condition, tokens);
        String text = condition instanceof ExprConstraintDescr expression ? expression.getExpression() : condition.toString();
        List<Token> built = Lexer.tokens(text).stream().filter(t -> t.kind() != Token.Sort.COMMENT).toList();
        return words(slice).equals(words(built)) ? slice
                : built.stream().map(t -> new Token(t.kind(), t.text(), otherwise)).toList();
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    private Slice() { }
}
