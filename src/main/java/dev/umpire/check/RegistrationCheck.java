package dev.umpire.check;

import dev.umpire.casefile.Channel;
import dev.umpire.casefile.Registration;
import dev.umpire.casefile.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A registration on record: its claim, and what became of it, in an order that can have been. */
public final class RegistrationCheck {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    public static void check(Registration past, Check check) {
        DaysCheck.check(past, check);
        party(past, check);
        CustomerCheck.check(past.customer(), check, "customer");
        check.line("productLine", past.productLine());
        if (check.kept()) {
            check.present("opportunity", "opportunity", past.opportunity());
            check.present("amount", "amount", past.amount());
        }
        check.amount("amount", past.amount());
        check.present("status", "status", past.status());
        check.present("submittedAt", "instant of submission", past.submittedAt());
        check.between("submittedAt", "submission", null, past.submittedAt());
        check.between("completedAt", "completion", past.submittedAt(), past.completedAt());
        LocalDate submittedOn = past.submittedAt() == null ? null : check.program().dayOf(past.submittedAt());
        check.between("closedOn", "day of closing", submittedOn, past.closedOn());
        protection(past, submittedOn, check);
        check.each("required", past.required(), (paper, at) -> at.word("evidence", "type of the missing paper", paper.evidence()));
        EvidenceCheck.check(past.evidence(), check);
        shares(past.shares(), check);
    }

    private static void party(Registration past, Check check) {
        if (!check.present("channel", "channel", past.channel())) {
            return;
        }
        if (past.channel() == Channel.PARTNER) {
            check.partner("partnerId", past.partnerId());
        } else if (past.partnerId() != null) {
            check.bad("partnerId", "A DIRECT registration has no partner (%s). Maybe the channel is PARTNER.", past.partnerId());
        }
    }

    private static void protection(Registration past, LocalDate submittedOn, Check check) {
        check.notNegative("renewals", past.renewals());
        if (past.protection() == null) {
            return;
        }
        Check at = check.at("protection");
        boolean whole = at.present("from", "first day", past.protection().from())
                & at.present("until", "last day", past.protection().until());
        at.term(past.protection().from(), past.protection().until());
        if (whole && submittedOn != null && past.protection().from().isBefore(submittedOn)) {
            at.bad("from", "The protection begins on %s, before the submission on %s. Maybe the year is wrong.", past.protection().from(), submittedOn);
        }
        if (whole && past.firstUntil() != null && past.firstUntil().isAfter(past.protection().until())) {
            check.bad("firstUntil", "The end of the first protection (%s) lies after that of the last (%s). Maybe they were swapped.",
                    past.firstUntil(), past.protection().until());
        }
    }

    private static void shares(List<Share> shares, Check check) {
        check.each("shares", shares, (share, at) -> {
            at.party("party", share.party());
            at.present("percent", "percentage", share.percent());
            at.notNegative("percent", share.percent());
        });
        boolean counted = shares.stream().allMatch(share -> share.percent() != null);
        BigDecimal sum = counted ? shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add) : WHOLE;
        if (!shares.isEmpty() && sum.compareTo(WHOLE) != 0) {
            check.bad("shares", "The shares add up to %s percent and not to 100. Maybe one is missing.", sum.toPlainString());
        }
    }

    private RegistrationCheck() { }
}
