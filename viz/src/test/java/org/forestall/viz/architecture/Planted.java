package org.forestall.viz.architecture;

import java.sql.Connection;
import java.sql.SQLException;
import javax.swing.JPanel;
import org.assertj.core.api.Condition;

/** Classes that each break one rule on purpose, to show that the rule can fail. They are not shipped. */
final class Planted {

    private Planted() {}

    static final class UsesAForeignLibrary {
        Condition<String> condition() {
            return new Condition<>();
        }
    }

    static final class ReadsAStore {
        boolean closed(Connection store) throws SQLException {
            return store.isClosed();
        }
    }

    static final class OpensAPanel {
        JPanel panel() {
            return new JPanel();
        }
    }
}
