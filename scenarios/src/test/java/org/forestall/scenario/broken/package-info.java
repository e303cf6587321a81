/** A library of broken files, made systematically and kept, and what their authors are told. */
package org.forestall.scenario.broken;
