package dev.umpire.intake;

/** Whether rivals wait for each other. OFF exists for the test that shows what would happen. */
enum Locking { ON, OFF }
