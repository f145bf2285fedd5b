/**
 * What a policy would have ruled: cases with the ruling each must get, recorded case files fed to another
 * version, and the reports on both. Pure: files and text come in, reports go out.
 */
package dev.umpire.replay;
