package dev.umpire.policy.program;

import dev.umpire.policy.Code;
import dev.umpire.policy.Hint;
import dev.umpire.policy.Mistakes;
import dev.umpire.policy.program.Part.Word;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Codes of ISO 4217. */
final class Currencies {

    /** What people say instead. */
    private static final Map<String, String> SAID = Map.of("RMB", "CNY", "YUAN", "CNY", "CNH", "CNY", "¥", "CNY", "元", "CNY",
            "EURO", "EUR", "€", "EUR", "$", "USD", "£", "GBP");

    /** The code as given; one that is none is told. */
    static String known(Word word, Mistakes mistakes) {
        List<String> codes = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).toList();
        if (!codes.contains(word.text())) {
            String meant = SAID.get(word.text().toUpperCase(Locale.ROOT));
            mistakes.add(Code.UNKNOWN_CODE, word.place(), "The currency (%s) is not a code of ISO 4217. %s", word.text(),
                    meant == null ? Hint.of(word.text(), codes) : "Maybe you meant %s.".formatted(meant));
        }
        return word.text();
    }

    private Currencies() { }
}
