package dev.umpire.identity;

public enum Strength { CERTAIN, STRONG, PROBABLE }
