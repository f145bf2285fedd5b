package dev.umpire.store;

/** Whether those who change one thing wait for each other. OFF exists for the test that shows what would happen. */
public enum Locking { ON, OFF }
