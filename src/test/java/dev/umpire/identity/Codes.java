package dev.umpire.identity;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Identifiers;
import java.math.BigInteger;
import java.util.List;

/** Codes with right check digits, reckoned in another way than the code under test does. */
public final class Codes {

    private static final String BASE_31 = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** @param body the first 17 characters */
    public static String uscc(String body) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 17; i++) {
            sum = sum.add(BigInteger.valueOf(BASE_31.indexOf(body.charAt(i))).multiply(BigInteger.valueOf(3).pow(i)));
        }
        return body + BASE_31.charAt(sum.negate().mod(BigInteger.valueOf(31)).intValue());
    }

    /** @param body the first 18 characters */
    public static String lei(String body) {
        StringBuilder digits = new StringBuilder();
        (body + "00").chars().forEach(c -> digits.append(Character.digit(c, 36)));
        int check = 98 - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return "%s%02d".formatted(body, check);
    }

    static final String USCC = uscc("91440300192203821");
    static final String OTHER_USCC = uscc("91440300715267260");
    static final String LEI = lei("5299009N55YRQC69CN");
    static final String OTHER_LEI = lei("300300C1092033442A");

    static Customer customer(String name, Identifiers identifiers, String group, String... aliases) {
        return new Customer(name, List.of(aliases), identifiers, null, null, null, null, null, group);
    }

    private Codes() { }
}
