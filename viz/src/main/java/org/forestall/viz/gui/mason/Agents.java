package org.forestall.viz.gui.mason;

import java.util.Locale;
import org.forestall.viz.play.Frame;

/**
 * The agents of the model as objects that MASON's inspectors can show. The model keeps them as rows of arrays (decision 0007);
 * these read the rows of the present week and hold nothing themselves. MASON finds properties by their getters.
 */
public final class Agents {

    private Agents() {}

    /** The whole country. */
    public static final class Country {
        private final MasonModel model;

        Country(MasonModel model) {
            this.model = model;
        }

        /** Weeks that have passed. */
        public int getWeek() {
            return model.frame().week();
        }

        /** First day of the coming week. */
        public String getDay() {
            return model.frame().day().toString();
        }

        /** Week in which mass violence began, or -1. */
        public int getOnsetWeek() {
            return model.frame().onsetWeek();
        }

        /** Alerts issued so far. */
        public int getAlerts() {
            return model.frame().alerts();
        }

        /** Districts. */
        public District[] getDistricts() {
            return model.agents().toArray(District[]::new);
        }

        /** Armed groups. */
        public Armed[] getArmedGroups() {
            return model.frame().armedGroups().stream()
                    .map(group -> new Armed(model, group.index()))
                    .toArray(Armed[]::new);
        }

        /** Leaderships. */
        public Leaders[] getLeaderships() {
            return model.frame().leaderships().stream()
                    .map(leadership -> new Leaders(model, leadership.index()))
                    .toArray(Leaders[]::new);
        }

        /** Institutions. */
        public Institute[] getInstitutions() {
            Institute[] all = new Institute[model.frame().institutions().size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = new Institute(model, i);
            }
            return all;
        }
    }

    /** A district. */
    public static final class District {
        private final MasonModel model;
        private final int index;

        District(MasonModel model, int index) {
            this.model = model;
            this.index = index;
        }

        private Frame.District now() {
            return model.frame().districts().get(index);
        }

        /** Name. */
        public String getName() {
            return model.course().society().districts().get(index).name();
        }

        /** Civilians who live here. */
        public long getCivilians() {
            return now().civilians();
        }

        /** Displaced people who live here. */
        public long getDisplaced() {
            return now().displaced();
        }

        /** Mean threat felt from other groups, in [0, 1]. */
        public double getTension() {
            return now().tension();
        }

        /** Share of civilians who fear for their lives. */
        public double getAtRisk() {
            return now().atRisk();
        }

        /** Pressure of triggers. */
        public double getTriggerPressure() {
            return now().triggerPressure();
        }

        /** Uniformed protectors per thousand residents. */
        public double getProtectorsPerThousand() {
            return now().protectorsPerThousand();
        }

        /** Armed members of the state per thousand residents. */
        public double getStateForcesPerThousand() {
            return now().stateForcesPerThousand();
        }

        /** Capacity to settle disputes, in [0, 1]. */
        public double getLocalPeace() {
            return now().localPeace();
        }

        /** Communities, one for each group. */
        public Community[] getCommunities() {
            Community[] all = new Community[now().communities().size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = new Community(model, index, i);
            }
            return all;
        }

        @Override
        public String toString() {
            return getName();
        }
    }

    /** A group in a district. */
    public static final class Community {
        private final MasonModel model;
        private final int district;
        private final int group;

        Community(MasonModel model, int district, int group) {
            this.model = model;
            this.district = district;
            this.group = group;
        }

        private Frame.Community now() {
            return model.frame().districts().get(district).communities().get(group);
        }

        /** Name of the group. */
        public String getGroup() {
            return model.course().society().groups().get(group).name();
        }

        /** Civilians. */
        public long getCivilians() {
            return now().civilians();
        }

        /** Fear for one's life, in [0, 1]. */
        public double getFear() {
            return now().fear();
        }

        /** Mean grievance, in [0, 1]. */
        public double getGrievance() {
            return now().grievance();
        }

        /** Greatest mean threat felt, in [0, 1]. */
        public double getThreat() {
            return now().threat();
        }

        /** Greatest mean hostility, in [0, 1]. */
        public double getHostility() {
            return now().hostility();
        }

        /** Mean norm against violence, in [0, 1]. */
        public double getNorm() {
            return now().norm();
        }

        /** Mean trust in the state, in [0, 1]. */
        public double getTrust() {
            return now().trust();
        }

        /** Share taking part in violence. */
        public double getParticipants() {
            return now().participants();
        }

        /** Share helping members of other groups. */
        public double getHelpers() {
            return now().helpers();
        }

        @Override
        public String toString() {
            return getGroup();
        }
    }

    /** An armed group. */
    public static final class Armed {
        private final MasonModel model;
        private final int index;

        Armed(MasonModel model, int index) {
            this.model = model;
            this.index = index;
        }

        private Frame.ArmedGroup now() {
            return model.frame().armedGroups().get(index);
        }

        /** Name. */
        public String getName() {
            return model.course().society().armedGroups().get(index).name();
        }

        /** Members. */
        public long getMembers() {
            return now().members();
        }

        /** What it sets out to do. */
        public String getPosture() {
            return now().posture().name().toLowerCase(Locale.ROOT);
        }

        /** Restraint towards civilians, in [0, 1]. */
        public double getRestraint() {
            return now().restraint();
        }

        /** Arms, in [0, 1]. */
        public double getArms() {
            return now().arms();
        }

        /** Cohesion, in [0, 1]. */
        public double getCohesion() {
            return now().cohesion();
        }

        @Override
        public String toString() {
            return getName();
        }
    }

    /** A leadership. */
    public static final class Leaders {
        private final MasonModel model;
        private final int index;

        Leaders(MasonModel model, int index) {
            this.model = model;
            this.index = index;
        }

        private Frame.Leadership now() {
            return model.frame().leaderships().get(index);
        }

        /** Name. */
        public String getName() {
            return model.course().society().leaderships().get(index).name();
        }

        /** Where it stands on the ladder. */
        public String getRung() {
            return now().rung().name().toLowerCase(Locale.ROOT);
        }

        /** Threat to its power that it perceives, in [0, 1]. */
        public double getPerceivedThreat() {
            return now().perceivedThreat();
        }

        /** Commitment to peaceful settlement, in [0, 1]. */
        public double getCommitment() {
            return now().commitment();
        }

        /** Constraint as last weighed. */
        public double getConstraint() {
            return now().constraint();
        }

        @Override
        public String toString() {
            return getName();
        }
    }

    /** An institution. */
    public static final class Institute {
        private final MasonModel model;
        private final int index;

        Institute(MasonModel model, int index) {
            this.model = model;
            this.index = index;
        }

        private Frame.Institution now() {
            return model.frame().institutions().get(index);
        }

        /** Kind. */
        public String getKind() {
            return now().kind().name().toLowerCase(Locale.ROOT);
        }

        /** Service rendered, in [0, 1]. */
        public double getService() {
            return now().service();
        }

        /** Capacity, in [0, 1]. */
        public double getCapacity() {
            return now().capacity();
        }

        /** Independence, in [0, 1]. */
        public double getIndependence() {
            return now().independence();
        }

        /** Case load; 1 is full. */
        public double getLoad() {
            return now().load();
        }

        @Override
        public String toString() {
            return getKind();
        }
    }
}
