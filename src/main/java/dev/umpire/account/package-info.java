/** Claims on customers that come from no registration: named accounts, direct opportunities, past sales. */
package dev.umpire.account;
