package dev.umpire.identity;

import dev.umpire.casefile.Customer;
import dev.umpire.casefile.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Customers as different people might write one and the same company down; often too little to tell, on purpose. */
final class Respellings {

    private static final List<String> CITIES = List.of("CN-440300", "CN-BJ");
    private static final List<List<String>> PLACES = List.of(List.of("深圳市", "深圳", "广东省深圳市", "Shenzhen ", ""),
            List.of("北京市", "北京", "北京市海淀区", "Beijing ", ""));
    private static final List<List<String>> HEADS = List.of(List.of("华强", "華強", "华强", "Huaqiang"),
            List.of("长安", "長安", "长安", "Changan"), List.of("恒信东方", "恆信東方", "恒信东方", "Hengxin Dongfang"),
            List.of("Microsoft", "MICROSOFT", "Microsft", "Microsoft"), List.of("绿盟", "綠盟", "绿盟", "Lumeng"));
    private static final List<List<String>> TRADES = List.of(List.of("科技", " Technology"), List.of("电子", " Electronics"),
            List.of("", ""));
    private static final List<List<String>> FORMS = List.of(
            List.of("有限公司", "有限责任公司", "", " Co., Ltd."), List.of("股份有限公司", "(股)公司", "", " Ltd"));
    private static final List<String> DOMAINS = List.of("huaqiang.com", "www.huaqiang.com", "https://shop.huaqiang.com/x");

    private static final List<String> NOISE = List.of("%s1", "%s(新)", "【重点】%s", "%s 信息部", "%s Huaqiang Technology Co., Ltd.",
            "%s(Huaqiang Technology Ltd)", "Changan Ltd %s", "%s（原华强科技有限公司）", "&nbsp;%s", "有限公司%s", "%s\uFFFD");

    private final Random random;

    Respellings(long seed) {
        this.random = new Random(seed);
    }

    record Written(Customer customer, String city) { }

    /** Two drafts of a company that may be the same, each written by somebody else. */
    List<Written> pair() {
        int company = random.nextInt(1 << 16);
        return List.of(write(company), write(company));
    }

    private Written write(int company) {
        int place = company % 2;
        List<String> head = HEADS.get(company / 2 % HEADS.size());
        List<String> trade = TRADES.get(company / 16 % TRADES.size());
        List<String> form = FORMS.get(company / 64 % FORMS.size());
        String name = name(PLACES.get(place), head, trade, form);
        if (often(8)) {
            name += name.matches("[\\p{ASCII}]+") ? " Beijing Branch" : "上海分公司";
        }
        List<String> aliases = new ArrayList<>();
        while (often(4)) {
            aliases.add(name(PLACES.get(place), head, trade, form));
        }
        if (often(6)) {
            name = "新华控股有限公司" + random.nextInt(100);             // renamed: only an alias or a code can tell
        }
        if (often(5)) {
            name = String.format(NOISE.get(random.nextInt(NOISE.size())), name);
        }
        String city = often(3) ? null : CITIES.get(often(8) ? 1 - place : place);
        return new Written(new Customer(name, aliases, codes(company), city, null, null, null, null,
                often(2) ? "华强集团" : null), city);
    }

    private String name(List<String> place, List<String> head, List<String> trade, List<String> form) {
        boolean latin = often(3);
        int spelling = random.nextInt(3);
        return latin ? (often(2) ? place.get(3) : "") + head.get(3) + trade.get(1) + (often(2) ? form.get(3) : "")
                : place.get(List.of(0, 1, 2, 4).get(random.nextInt(4))) + head.get(spelling) + trade.get(0)
                        + form.get(random.nextInt(3));
    }

    private Identifiers codes(int company) {
        String own = "%05d".formatted(company);
        return new Identifiers(often(6) ? spaced(Codes.uscc("914403001922" + own)) : null,
                often(6) ? spaced("1234" + own) : null, often(6) ? spaced(Codes.lei("5299009N55YRQ" + own)) : null,
                often(6) ? "AT U123" + own : null, often(5) ? DOMAINS.get(random.nextInt(3)) : null);
    }

    private String spaced(String code) {
        return random.nextBoolean() ? code : code.substring(0, 4) + " " + code.substring(4).toLowerCase();
    }

    private boolean often(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
