package dev.umpire.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Full names of invented companies, as a register would have them. */
final class Names {

    private static final List<String> PLACES = List.of("深圳市", "深圳", "广东省深圳市", "苏州", "吉林省", "北京市", "");
    private static final List<String> BRANDS = List.of("海棠", "砺澜", "蓝泊", "恒信东方", "奥特佳", "中国海棠", "华强", "中铁海棠", "星", "ABQ");
    private static final List<String> TRADES = List.of("科技", "电子", "网络科技", "生物医药", "精密机械", "国际贸易", "工程", "物资供应站", "酒店管理", "");
    private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "股份有限公司", "集团有限公司", "控股有限公司");
    private static final List<String> LATIN_PLACES = List.of("", "Shenzhen ", "Beijing ");
    private static final List<String> LATIN_BRANDS = List.of("Larkspur", "Tamarind", "Quillon Marsh", "Zephyrine", "Harbour Light", "ABQ", "O'Dowda");
    private static final List<String> LATIN_TRADES = List.of("", " Technology", " Foods and Beverages", " Medical Devices",
            " Infrastructure Partners", " Precision Engineering Solutions");
    private static final List<String> LATIN_FORMS = List.of(" Co., Ltd.", " Ltd", " GmbH", " Inc.", " S.A.", " AG", " PLC", " & Co. KG");

    private final Random random;

    Names(long seed) {
        this.random = new Random(seed);
    }

    /** A name in its parts; a blank joins Latin ones already. */
    record Parts(boolean latin, String place, String brand, String trade, String form) {

        /** Where something more may stand: behind brand, trade and form, in brackets behind the form. */
        static final int PLACES = 4;

        String written() {
            return place + brand + trade + form;
        }

        List<String> longWordsOfTheBrand() {
            return Arrays.stream(brand.split(" ")).filter(word -> word.length() >= 4 && !word.contains("'")).toList();
        }

        /** What it begins with, of two characters or more, and any three characters of it; 中国 alone is none. */
        List<String> piecesOfTheBrand() {
            List<String> pieces = new ArrayList<>();
            if (brand.charAt(0) < 0x80) {
                return List.of(brand, place + brand);
            }
            for (int end = 2; end <= brand.length(); end++) {
                pieces.add(brand.substring(0, end));
                pieces.add(place + brand.substring(0, end));
            }
            for (int from = 1; from + 3 <= brand.length(); from++) {
                pieces.add(brand.substring(from, from + 3));
            }
            pieces.removeIf(piece -> piece.endsWith("中国"));
            return pieces;
        }

        String with(String more, int at) {
            String word = latin ? " " + more : more;
            return switch (at) {
                case 0 -> place + brand + word + trade + form;
                case 1 -> place + brand + trade + word + form;
                case 2 -> written() + word;
                case 3 -> written() + "(" + more + ")";
                default -> throw new IllegalArgumentException("at " + at);
            };
        }
    }

    Parts next() {
        return random.nextInt(3) == 0
                ? new Parts(true, one(LATIN_PLACES), one(LATIN_BRANDS), one(LATIN_TRADES), one(LATIN_FORMS))
                : new Parts(false, one(PLACES), one(BRANDS), one(TRADES), one(FORMS));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
