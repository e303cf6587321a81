/** YAML text as a tree that knows where each part stands, and changes to such a tree from the command line. */
package org.forestall.scenario.tree;
