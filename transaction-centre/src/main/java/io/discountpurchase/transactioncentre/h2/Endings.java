package io.discountpurchase.transactioncentre.h2;

import java.util.HashMap;
import java.util.Map;

/** Sessions whose transactions end, each in a thread that holds the transaction's monitor. Who uses this holds a lock. */
final class Endings {
    private final Map<Integer, Stage> stages = new HashMap<>();

    private enum Stage {
        HOLDS_ROWS, LETS_GO
    }

    void begin(int session) {
        stages.put(session, Stage.HOLDS_ROWS);
    }

    void letGo(int session) {
        stages.replace(session, Stage.LETS_GO);
    }

    void end(int session) {
        stages.remove(session);
    }

    boolean includes(int session) {
        return stages.containsKey(session);
    }

    /** Whether nobody can have its rows yet. */
    boolean holdsRows(int session) {
        return stages.get(session) == Stage.HOLDS_ROWS;
    }

    /** Whether others have its rows as soon as its thread goes on, whenever that is. */
    boolean letsGo(int session) {
        return stages.get(session) == Stage.LETS_GO;
    }
}
