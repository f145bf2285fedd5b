package dev.umpire.ruling;

/** Something that has a say in the outcome. */
public sealed interface Weighs permits Standing, Defect {
    Effect effect();
}
