package dev.umpire.identity;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Signs that a web page or an export left as HTML entities: {@code &amp;}, {@code &#28145;}, {@code &#x6DF1;}. */
final class Entities {

    private static final Pattern ENTITY = Pattern.compile("&(#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,30});");

    /** A text escaped twice, as in {@code &amp;nbsp;}, is no rarity; more is nobody's. */
    private static final int MOST_LAYERS = 3;

    /** The text with the signs meant; what is no entity stays as it is. */
    static String decoded(String written) {
        String text = written;
        for (int layer = 0; layer < MOST_LAYERS && text.indexOf('&') >= 0; layer++) {
            text = ENTITY.matcher(text).replaceAll(Entities::sign);
        }
        return text;
    }

    private static String sign(MatchResult entity) {
        String name = entity.group(1);
        String sign = name.startsWith("#") ? numbered(name, entity.group())
                : name.equals("apos") ? "'" : StringEscapeUtils.unescapeHtml4(entity.group());
        return Matcher.quoteReplacement(sign);
    }

    private static String numbered(String name, String entity) {
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean sign = Character.isValidCodePoint(code) && Character.getType(code) != Character.SURROGATE;
        return sign ? Character.toString(code) : entity;
    }

    private Entities() { }
}
