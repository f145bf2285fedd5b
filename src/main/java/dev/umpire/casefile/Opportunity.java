package dev.umpire.casefile;

/** What the deal is to the customer. */
public enum Opportunity { NEW_CUSTOMER, EXPANSION, RENEWAL }
