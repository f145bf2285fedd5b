package dev.umpire.casefile;

/**
 * The registered identifiers of a customer as written; each may be null.
 *
 * @param uscc   Unified Social Credit Code, GB 32100-2015
 * @param duns   D-U-N-S number, nine digits without a check digit
 * @param lei    Legal Entity Identifier, ISO 17442
 * @param vat    VAT number with its country prefix
 * @param domain web domain or URL of the customer
 */
public record Identifiers(@OrNull @Longest(Longest.CODE) String uscc, @OrNull @Longest(Longest.CODE) String duns,
                          @OrNull @Longest(Longest.CODE) String lei, @OrNull @Longest(Longest.CODE) String vat,
                          @OrNull @Longest(Longest.NAME) String domain) implements FactPart {

    public static final Identifiers NONE = new Identifiers(null, null, null, null, null);

    public static Identifiers uscc(String code) {
        return new Identifiers(code, null, null, null, null);
    }
}
