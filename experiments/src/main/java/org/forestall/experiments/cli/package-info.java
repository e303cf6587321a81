/** The command line. Results go to standard output and files, talk goes to standard error. */
package org.forestall.experiments.cli;
