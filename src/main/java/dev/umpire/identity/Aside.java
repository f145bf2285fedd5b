package dev.umpire.identity;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * What a name says beside the company.
 *
 * @param branch what names the branch, as 北京 in 北京分公司; BRANCH itself where only the word stands; empty if it is none
 * @param remark a department, a note or a sign that somebody wrote to the name; empty if none
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Aside(String branch, String remark) {

    /** A branch of which no more is said. */
    static final String BRANCH = "#";

    static final Aside NONE = new Aside("", "");

    boolean ofBranch() {
        return !branch.isEmpty();
    }

    /** Two branches of one company are not one; a branch and its head office may be. */
    boolean otherBranch(Aside other) {
        return ofBranch() && other.ofBranch() && !branch.equals(other.branch);
    }

    /** What was lost may have been anything. */
    boolean otherRemark(Aside other) {
        return !remark.equals(other.remark) || remark.contains(NameCheck.LOST);
    }

    Aside with(String more) {
        return more.isEmpty() ? this : new Aside(branch, remark + more);
    }
}
