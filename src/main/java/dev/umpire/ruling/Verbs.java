package dev.umpire.ruling;

/** A vocabulary of rules: each verb raises one finding in the name of the rule that fires. What returns something is no verb. */
public interface Verbs {

    /** Takes what the verbs raise; no word of a policy. */
    Findings findings();
}
