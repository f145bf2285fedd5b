package dev.umpire.ruling;

/** Between whom (reading G24): one supply chain, with the vendor's own team, or partners beside each other. */
public enum ConflictKind { HORIZONTAL, VERTICAL, MULTICHANNEL }
