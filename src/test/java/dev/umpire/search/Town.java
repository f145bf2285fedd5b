package dev.umpire.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Companies of one city, as a register of a large vendor has them: place, brand, trade and legal form, put together from kept
 * lists of words, of which the first are the most common. No two have the same full name.
 */
public final class Town {

    private static final List<String> SIGNS = words("signs");
    private static final List<String> BRANDS = words("brands");
    static final List<String> TRADES = words("trades");
    private static final List<String> FORMS = List.of("有限公司", "有限公司", "有限公司", "有限公司", "股份有限公司");

    private final Random random;
    private final Set<Integer> told = new HashSet<>();

    /** @param seed the same seed gives the same companies in the same order */
    public Town(long seed) {
        this.random = new Random(seed);
    }

    /** A company by the parts of its name. */
    public record Company(String place, String brand, String trade, String form) {

        public String name() {
            return place + brand + trade + form;
        }
    }

    /** One that was not given before. */
    public Company next() {
        Company company;
        do {
            company = new Company("深圳市", brand(), common(TRADES), FORMS.get(random.nextInt(FORMS.size())));
        } while (!told.add(company.name().hashCode()));
        return company;
    }

    private String brand() {
        return switch (random.nextInt(10)) {
            case 0 -> common(BRANDS);
            case 1, 2 -> signs(2);
            case 3, 4 -> signs(3);
            case 5, 6 -> common(BRANDS) + signs(2);
            case 7 -> signs(2) + common(BRANDS);
            case 8 -> signs(4);
            default -> signs(3) + common(BRANDS);
        };
    }

    private String signs(int number) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < number; i++) {
            signs.append(common(SIGNS));
        }
        return signs.toString();
    }

    /** The first third comes as often as all others. */
    private String common(List<String> words) {
        return words.get(random.nextInt(random.nextBoolean() ? words.size() : words.size() / 3));
    }

    private static List<String> words(String list) {
        try (InputStream in = Town.class.getResourceAsStream("/town/" + list + ".txt")) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
