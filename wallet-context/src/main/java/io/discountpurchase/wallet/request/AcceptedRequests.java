package io.discountpurchase.wallet.request;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.transactioncentre.TimeOrderedId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** The table {@code accepted_request}. The key is the investor's own: another investor's same key is another request. */
@Component
public class AcceptedRequests {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    AcceptedRequests(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** SHA-256 of what was asked for, in hex. */
    public static String fingerprint(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part).append('\n');
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public Optional<AcceptedRequest> find(InvestorId investorId, String key) {
        return jdbc.query("""
                SELECT fingerprint, resource_id FROM accepted_request WHERE investor_id = ? AND idempotency_key = ?""",
                (row, n) -> new AcceptedRequest(row.getString(1), row.getObject(2, UUID.class)), investorId.value(),
                key)
                .stream()
                .findFirst();
    }

    /** Mints the id of a new purchase or transfer; of two requests with the same key at once, one mints and both get it. */
    public AcceptedRequest accept(InvestorId investorId, String key, String fingerprint) {
        UUID resourceId = TimeOrderedId.next();
        boolean minted = jdbc.update("""
                INSERT INTO accepted_request (investor_id, idempotency_key, fingerprint, resource_id, accepted_at)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", investorId.value(), key, fingerprint, resourceId,
                clock.instant().atOffset(ZoneOffset.UTC)) == 1;
        return minted ? new AcceptedRequest(fingerprint, resourceId) : find(investorId, key).orElseThrow();
    }

    /** Nothing has come of the request for a technical reason: the same key may try again, as a new purchase. */
    public void forget(UUID resourceId) {
        jdbc.update("DELETE FROM accepted_request WHERE resource_id = ?", resourceId);
    }
}
