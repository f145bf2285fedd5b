/**
 * Policy packs: reading, compiling, naming, caching and diagnosing them. Offers a {@link dev.umpire.policy.PolicyVersion};
 * knows nothing of case files' contents, of HTTP or of databases.
 */
package dev.umpire.policy;
