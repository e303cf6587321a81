/** What is said about scenarios in words, tables and schema, all of it generated from the settings records. */
package org.forestall.scenario.doc;
