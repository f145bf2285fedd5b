package dev.umpire.policy.placed;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A single value as written.
 *
 * @param plain whether it stands without quotes, and so may be a number, a truth or nothing
 */
public record YamlValue(Place place, String text, boolean plain) implements YamlNode {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");
    private static final Set<String> NOTHING = Set.of("", "~", "null");

    public boolean nothing() {
        return plain && NOTHING.contains(text);
    }

    public boolean number() {
        return plain && NUMBER.matcher(text).matches();
    }

    public boolean truth() {
        return plain && (text.equals("true") || text.equals("false"));
    }
}
