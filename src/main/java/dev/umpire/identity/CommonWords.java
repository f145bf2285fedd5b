package dev.umpire.identity;

import java.util.Set;

/** Latin words that any company may call itself by: alone they tell none from others. */
final class CommonWords {

    private static final Set<String> COMMON = Set.of("""
            the of and for de la le les el der die das und et a an at in on by
            general global national united universal central international american asian european african pacific
            atlantic royal imperial standard modern advanced premier great grand little big small new old young
            first second third fourth fifth north south east west northern southern eastern western upper lower
            inner outer import export inbound outbound one two three four five six seven eight nine ten
            series project fund partners partner associates enterprise enterprises business company companies
            shipping aviation agriculture catering hotel hotels management travel tourism design advertising printing packaging
            products product works world city china chinese asia europe america africa
            """.split("\\s+"));

    static boolean tellCompaniesApart(String word) {
        return !COMMON.contains(word) && Trades.code(word) == null && PlaceNames.find(word) == null
                && word.chars().anyMatch(Character::isLetter);
    }

    private CommonWords() { }
}
