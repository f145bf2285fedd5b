/** Takes rebate claims in, gathers what they are reckoned from, and keeps them. */
package dev.umpire.rebate.online;
