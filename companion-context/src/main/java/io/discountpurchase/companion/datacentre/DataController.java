package io.discountpurchase.companion.datacentre;

import io.discountpurchase.companion.problem.PageRange;
import io.discountpurchase.transactioncentre.operations.PageOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What operators see of everything that flows. */
@RestController
class DataController {
    private static final Duration COUNTED = Duration.ofHours(23);

    private final DataRecords records;
    private final Clock clock;

    DataController(DataRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** For a timeline: without the bodies, since a notice that compliance holds back is not for the investor. */
    record Flown(Instant at, String topic, String tag, String transactionId) {
        private static Flown of(DataRecord message) {
            return new Flown(message.bornAt(), message.topic(), message.tag(), message.transactionId());
        }
    }

    @GetMapping("/data-records/{subjectId}")
    List<Flown> about(@PathVariable String subjectId) {
        return records.about(subjectId).stream().map(Flown::of).toList();
    }

    @GetMapping("/operations/data-records")
    PageOf<DataRecord> records(@RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String topic, @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "0") @Min(0) @Max(PageRange.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(PageRange.MOST_ITEMS) int size) {
        DataSearch search = new DataSearch(text, topic, tag);
        return new PageOf<>(records.find(search, page, size), page, size, records.count(search));
    }

    /** Of this hour and the 23 before it. */
    @GetMapping("/operations/data-counts")
    PageOf<DataCount> counts() {
        List<DataCount> counts = records
                .countsSince(clock.instant().truncatedTo(ChronoUnit.HOURS).minus(COUNTED));
        return new PageOf<>(counts, 0, counts.size(), counts.size());
    }
}
