/** What must hold between the settings of a scenario, beyond what each setting says of itself. */
package org.forestall.scenario.rule;
