package dev.umpire.ruling;

/** What a finding does to the whole ruling, gravest first: the gravest one that stands decides the outcome. */
public enum Effect {
    OVERRIDE, DECLINE, ESCALATE, INCOMPLETE, SHARE, APPROVE, NOTE;

    public boolean graverThan(Effect other) {
        return compareTo(other) < 0;
    }
}
