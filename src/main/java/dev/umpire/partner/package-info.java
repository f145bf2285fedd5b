/** The register of partners, and the supply chains that they form. */
package dev.umpire.partner;
