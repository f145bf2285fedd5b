/**
 * Which policy version of which program is in force: the folder of packs is read at start and watched while the
 * service runs. Offers {@link dev.umpire.activation.PoliciesInForce}; knows nothing of requests or records.
 */
package dev.umpire.activation;
