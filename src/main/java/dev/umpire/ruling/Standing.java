package dev.umpire.ruling;

/** A finding that gave way to none. */
public record Standing(Finding finding) implements Weighs {

    @Override
    public Effect effect() {
        return finding.effect();
    }

    public Conflict conflict() {
        return finding.conflict();
    }

    public Settlement settlement() {
        return finding.settlement();
    }

    /** Whether no ruling can honour both; told once for each pair. */
    public boolean contradicts(Standing other) {
        return settlement().graverThan(other.settlement()) && settlement().opposes(other.settlement());
    }
}
