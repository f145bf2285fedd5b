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

    /** Somebody's own remarks: they are no part of any name. */
    static final Pattern NOTES = Pattern.compile("(重点|重要|大|潜在|意向|战略|正式|测试|新|老|旧|原|现){0,6}(客户)?");

    /** The same before a name. A single sign counts only before a place with its rank: no brand begins so. */
    private static final Pattern NOTE_IN_FRONT =
            Pattern.compile("^(?:原名|曾用名|(?:重点|重要|大|潜在|意向|战略|正式|测试|新|老|旧|vip){0,6}客户|重点(?!实验|学校|工程)|vip(?=\\p{IsHan}))");
    private static final Pattern SIGN_IN_FRONT = Pattern.compile("^(?:[0-9a-z]{1,3}|[新老旧原现])");

    private static final Pattern DEPARTMENT = Pattern.compile("(?:信息化?|财务|采购|人事|人力资源|技术|市场|销售|"
            + "行政|研发|工程|设备|物资|后勤|法务|运维|科技|生产|质量|项目|综合|办公){1,4}(?:部|部门|处|科|室|办)$");

    static CompanyName read(String folded) {
        String spelled = SHORT_KABUSHIKI.matcher(SHORT_STOCK.matcher(folded).replaceAll("股份有限公司")).replaceAll("株式会社");
        String whole = NameReader.joined(spelled);
        boolean ofBranch = whole.endsWith(BRANCH) && whole.length() > BRANCH.length() + 1;
        String office = ofBranch ? headOffice(spelled) : spelled;
        String branch = ofBranch ? Aside.BRANCH + NameReader.joined(spelled.substring(office.length())) : "";
        List<Place> inside = new ArrayList<>();
        String body = NameReader.joined(Brackets.withoutPlaces(office, inside));
        StringBuilder remark = new StringBuilder();
        LegalForms.Found front = LegalForms.inFront(body);
        if (front != null) {
            remark.append(body, 0, front.to());
            body = body.substring(front.to());
        }
        LegalForms.Found form = LegalForms.atEnd(body);
        LegalForms.Found within = form == null ? LegalForms.within(body) : null;
        if (within != null) {
            remark.append(body.substring(within.to()));
            form = within;
        }
        body = form == null ? body : body.substring(0, form.from());
        String named = withoutNote(body);
        remark.append(body, 0, body.length() - named.length());
        String company = form == null ? withoutDepartment(named) : named;
        remark.append(named.substring(company.length()));
        form = form == null ? front : form;
        LinkedList<Place> leading = new LinkedList<>();
        StringBuilder county = new StringBuilder();
        String rest = withoutPlaces(company, leading, county);
        List<String> trades = new LinkedList<>();
        String head = withoutTrades(rest, trades);
        String remarks = remark.toString();
        return new CompanyName(full(whole), LegalForms.evened(Places.shortened(whole)), NameReader.latinWords(spelled), true,
                form != null && !form.inShort(), form == null ? LegalForms.UNKNOWN : form.kind(),
                new Location(leading.peekLast(), inside.isEmpty() ? null : inside.get(inside.size() - 1), county.toString()),
                Core.chinese(head, trades), new Aside(branch, remarks), List.of());
    }

    /** What stands before the branch's own place: up to the legal form, or else up to the last place. */
    private static String headOffice(String branch) {
        String name = branch.substring(0, branch.lastIndexOf(BRANCH));
        int form = name.lastIndexOf("公司");
        if (form > 0) {
            return name.substring(0, form + 2);
        }
        for (int from = 2; from < name.length(); from++) {
            if (Places.find(name.substring(from)) != null) {
                return name.substring(0, from);
            }
        }
        return name;
    }

    private static String withoutNote(String body) {
        Matcher note = NOTE_IN_FRONT.matcher(body);
        if (note.find() && body.length() - note.end() >= 2) {
            return body.substring(note.end());
        }
        Matcher sign = SIGN_IN_FRONT.matcher(body);
        boolean before = sign.find() && (Places.rankedAtStart(body.substring(sign.end()))
                || sign.group().equals("原") && Places.lengthAtStart(body.substring(1)) > 0);
        return before ? body.substring(sign.end()) : body;
    }

    private static String withoutDepartment(String body) {
        Matcher department = DEPARTMENT.matcher(body);
        boolean found = department.find() && department.start() >= 2
                && Core.chinese(body.substring(0, department.start()), List.of()).distinctive();
        return found ? body.substring(0, department.start()) : body;
    }

    private static String withoutPlaces(String body, List<Place> places, StringBuilder countyWritten) {
        String rest = body;
        for (int length = Places.lengthAtStart(rest); length > 0; length = Places.lengthAtStart(rest)) {
            String after = rest.substring(length);
            if (after.length() < 2 || onlyTrades(after)) {
                break;                              // 上海银行: the place is the head
            }
            places.add(Places.find(rest.substring(0, length)));
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
            if (before.length() < 2 || Core.WIDE.contains(before) || Places.find(before) != null) {
                break;
            }
            trades.add(0, head.substring(before.length()));
            head = before;
        }
        return head;
    }

    /** Places in their short form, wherever the order of words keeps them; the legal form as its kind. */
    private static String full(String whole) {
        LegalForms.Found form = LegalForms.atEnd(whole);
        String rest = form == null ? whole : whole.substring(0, form.from());
        StringBuilder full = new StringBuilder();
        for (int length = Places.lengthAtStart(rest); length > 0; length = Places.lengthAtStart(rest)) {
            full.append(Places.find(rest.substring(0, length)).zh());
            rest = rest.substring(length);
        }
        return full.append(rest).append(form == null ? "" : LegalForms.MARK + form.kind()).toString();
    }

    private ChineseName() { }
}
