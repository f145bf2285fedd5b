package dev.umpire.identity;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes names with Chinese characters apart: place, head, trades, legal form; 中国 stays with the head. */
final class ChineseName {

    static final String BRANCH = "分公司";

    private static final Pattern SHORT_STOCK = Pattern.compile("\\(股\\)(有限)?公司");
    private static final Pattern SHORT_KABUSHIKI = Pattern.compile("\\(株\\)");
    private static final Pattern COUNTY = Pattern.compile("^\\p{IsHan}{2,3}[区县]");

    static CompanyName read(String folded) {
        String spelled = SHORT_KABUSHIKI.matcher(SHORT_STOCK.matcher(folded).replaceAll("股份有限公司")).replaceAll("株式会社");
        String whole = NameReader.joined(spelled);
        boolean ofBranch = whole.endsWith(BRANCH) && whole.length() > BRANCH.length() + 1;
        String office = ofBranch ? headOffice(spelled) : spelled;
        String branch = ofBranch ? Aside.BRANCH + NameReader.joined(spelled.substring(office.length())) : "";
        List<PlaceName> inside = new ArrayList<>();
        String body = NameReader.joined(Brackets.withoutPlaces(office, inside));
        ChineseRemarks.Stripped stripped = ChineseRemarks.strip(body);
        LegalForms.FoundForm form = stripped.form();
        LinkedList<PlaceName> leading = new LinkedList<>();
        StringBuilder county = new StringBuilder();
        List<String> trades = new LinkedList<>();
        String head = withoutTrades(withoutPlaces(stripped.company(), leading, county), trades);
        return new CompanyName(full(whole), LegalForms.evened(PlaceNames.shortened(whole)), NameReader.latinWords(spelled), true,
                form != null && !form.inShort(), form == null ? LegalForms.UNKNOWN : form.kind(),
                new Location(leading.peekLast(), last(inside), county.toString()), Core.chinese(head, trades),
                new Aside(branch, stripped.remark()), List.of());
    }

    private static PlaceName last(List<PlaceName> places) {
        return places.isEmpty() ? null : places.get(places.size() - 1);
    }

    /** What stands before the branch's own place: up to the legal form, or else up to the last place. */
    private static String headOffice(String branch) {
        String name = branch.substring(0, branch.lastIndexOf(BRANCH));
        int form = name.lastIndexOf("公司");
        if (form > 0) {
            return name.substring(0, form + 2);
        }
        for (int from = 2; from < name.length(); from++) {
            if (PlaceNames.find(name.substring(from)) != null) {
                return name.substring(0, from);
            }
        }
        return name;
    }

    private static String withoutPlaces(String body, List<PlaceName> places, StringBuilder countyWritten) {
        String rest = body;
        for (int length = PlaceNames.lengthAtStart(rest); length > 0; length = PlaceNames.lengthAtStart(rest)) {
            String after = rest.substring(length);
            if (after.length() < 2 || onlyTrades(after)) {
                break;                              // 上海银行: the place is the head
            }
            places.add(PlaceNames.find(rest.substring(0, length)));
            rest = after;
        }
        Matcher county = COUNTY.matcher(rest);
        if (!places.isEmpty() && county.find() && rest.length() - county.end() >= 2
                && !onlyTrades(rest.substring(county.end()))) {
            countyWritten.append(county.group());
            rest = rest.substring(county.end());
        }
        return rest;
    }

    private static boolean onlyTrades(String text) {
        String rest = text;
        for (int length = Trades.lengthAtEnd(rest); length > 0; length = Trades.lengthAtEnd(rest)) {
            rest = rest.substring(0, rest.length() - length);
        }
        return rest.length() < 2;
    }

    private static String withoutTrades(String core, List<String> trades) {
        String head = core;
        for (int length = Trades.lengthAtEnd(head); length > 0; length = Trades.lengthAtEnd(head)) {
            String before = head.substring(0, head.length() - length);
            if (before.length() < 2 || Core.WIDE.contains(before) || PlaceNames.find(before) != null) {
                break;
            }
            trades.add(0, head.substring(before.length()));
            head = before;
        }
        return head;
    }

    /** Places in their short form, wherever the order of words keeps them; the legal form as its kind. */
    private static String full(String whole) {
        LegalForms.FoundForm form = LegalForms.atEnd(whole);
        String rest = form == null ? whole : whole.substring(0, form.from());
        StringBuilder full = new StringBuilder();
        for (int length = PlaceNames.lengthAtStart(rest); length > 0; length = PlaceNames.lengthAtStart(rest)) {
            full.append(PlaceNames.find(rest.substring(0, length)).zh());
            rest = rest.substring(length);
        }
        return full.append(rest).append(form == null ? "" : LegalForms.MARK + form.kind()).toString();
    }

    private ChineseName() { }
}
