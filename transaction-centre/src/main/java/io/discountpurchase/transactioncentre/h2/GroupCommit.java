package io.discountpurchase.transactioncentre.h2;

import io.discountpurchase.transactioncentre.h2.Turns.Turn;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Commits on one database. Each thread makes its own in memory, one of them writes all that have come to the file, and none returns
 * before that. Meanwhile nobody else writes.
 */
final class GroupCommit {
    private final Turns turns;
    private @Nullable CommitGroup last;

    GroupCommit(Turns turns) {
        this.turns = turns;
    }

    /**
     * @param commit commits in memory
     * @param write writes all that is committed. If it fails, who has called it is told, and the others try
     */
    @Nullable
    Object commit(OpenTransaction own, Turn commit, Turn write) throws Throwable {
        return turns.ending(own, () -> commitInGroup(own, commit, write));
    }

    private @Nullable Object commitInGroup(OpenTransaction own, Turn commit, Turn write) throws Throwable {
        CommitGroup group = join(own);
        return group.isLedBy(own)
                ? turns.alone(own, () -> lead(group, own, commit, write))
                : follow(group, own, commit, write);
    }

    private synchronized CommitGroup join(OpenTransaction own) {
        if (last == null || !last.join()) {
            last = new CommitGroup(own);
        }
        return last;
    }

    private @Nullable Object lead(CommitGroup group, OpenTransaction own, Turn commit, Turn write) throws Throwable {
        Set<Integer> ended = Set.of(own.session());
        boolean written = false;
        try {
            Object result = commit.takeUninterrupted();
            Set<Integer> all = group.awaitCommits();
            Object unused = write.takeUninterrupted();
            ended = all;
            written = true;
            return result;
        } finally {
            turns.letGo(ended);
            group.end(written);
        }
    }

    private @Nullable Object follow(CommitGroup group, OpenTransaction own, Turn commit, Turn write) throws Throwable {
        if (!group.awaitTurn()) {
            return commitInGroup(own, commit, write);
        }
        Object result = commitInTurn(group, own, commit);
        return group.awaitWritten() ? result : commitInGroup(own, () -> result, write);
    }

    private @Nullable Object commitInTurn(CommitGroup group, OpenTransaction own, Turn commit) throws Throwable {
        try {
            return group.commit(own, commit);
        } catch (Throwable e) {
            Object unused = turns.alone(own, () -> {
                turns.letGo(Set.of(own.session()));
                return null;
            });
            throw e;
        }
    }
}
