/** Tests of worksheets and of what is made of them. */
package org.forestall.scenario.assess;
