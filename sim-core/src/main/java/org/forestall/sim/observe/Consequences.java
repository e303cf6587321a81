package org.forestall.sim.observe;

/**
 * What a run left behind beside the persons harmed.
 *
 * @param episodes episodes of mass violence; more than one if it came back
 * @param killedByMeasures civilians killed by force that was meant to protect; counted among those killed as well
 * @param childrenRecruited children recruited by force
 * @param agreementsReached agreements between leaderships
 * @param agreementsBroken agreements that broke
 * @param servicesLost services lost at the end against the start, mean over districts, index
 * @param sitesLost share of cultural and religious sites lost at the end, mean over districts
 * @param segregationBefore dissimilarity of where groups live at the start, 0 mixed to 1 apart
 * @param segregationAfter the same at the end
 * @param exposed civilians still in the country at the end of the group against which most was done; 0 if nothing was
 */
public record Consequences(
        int episodes,
        long killedByMeasures,
        long childrenRecruited,
        int agreementsReached,
        int agreementsBroken,
        double servicesLost,
        double sitesLost,
        double segregationBefore,
        double segregationAfter,
        long exposed) {

    /** What a run leaves behind in which nothing happened. */
    public static Consequences none() {
        return new Consequences(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
