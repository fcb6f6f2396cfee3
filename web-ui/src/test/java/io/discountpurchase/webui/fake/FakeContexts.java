package io.discountpurchase.webui.fake;

/** The three contexts, as they answer on a good day. */
public final class FakeContexts {
    public static final String EVENT_HANDLERS = """
            {"name":"wallet-overview","projection":true,"state":"FAILING","behind":7,"parked":1,
             "lastRebuild":{"startedAt":"2026-11-20T06:00:00Z","endedAt":null,"events":1204,"failure":null}}""";
    public static final String PURCHASE_ID = "7b0c6f2e-5f0b-4b8e-9a53-0d4f0c1b7a11";
    public static final String REDEMPTION_ID = "3c1d2b4a-6e5f-4a7b-8c9d-0e1f2a3b4c5d";
    public static final String TRANSFER_ID = "5a6b7c8d-0e1f-4a2b-8c3d-4e5f60718293";
    public static final String QUOTE_ID = "1f0d7c6e-9f7a-4ef6-a9ad-5f3a8fd2b6f0";

    public static final String WALLET_FIGURES = """
            {"context":"wallet","checks":[{"name":"1 negative balances","expected":"0.00","actual":"0.00",
            "ok":true}],"figures":{"confirmed":"2","mainTransactionsCommitted":"3","mainTransactionsAbandoned":"1",
            "holdsOpen":"0","holdsSettled":"2","moneyGivenBack":"1","settledAmount":"20000.00",
            "redemptionsCredited":"1","redeemedAmount":"999.77","bonusesCredited":"1","bonusAmount":"20.00",
            "processing":"0","funded":"0","openHalfMessages":"0"}}""";
    public static final String FUND_TRADING_FIGURES = """
            {"context":"fund-trading","checks":[],"figures":{"orders":"3","ordersOpen":"0",
            "redemptionsConfirmed":"1","redeemedAmount":"999.77","ordersAccepted":"2","ordersWithoutShares":"1","ordersConfirmed":"2","acceptedAmount":"20000.00",
            "acceptedNet":"19970.04","acceptedFee":"29.96","recomputedFee":"29.96","openHalfMessages":"0"}}""";

    public static final String COMPANION_FIGURES = """
            {"context":"companion","checks":[],"figures":{"notices":"1","bonusesGranted":"1","bonusAmount":"20.00",
            "openHalfMessages":"0"}}""";
    private static final String FLOWN = """
            {"topic":"companion-events","tag":"TagA","type":"NoticeWritten","transactionId":"NoticeWritten:17",
            "subjectId":"%s","investorId":"alice","body":"{\\"kind\\":\\"BONUS_GRANTED\\"}",
            "bornAt":"2026-11-20T06:00:01.250Z"}""".formatted(PURCHASE_ID);
    private static final String OFFER = """
            {"campaignId":"top-up-2026","each":"100.00","bonus":"20.00","mostPerInvestor":"200.00",
            "begins":"2026-01-01","ends":"2027-12-31"}""";

    private static final String TEMPLATE = """
            {"kind":"FUND_SUSPENDED","level":"PRODUCT","moment":"AFTER","tag":"TagC","promotion":false,
            "zh":{"title":"暂停申购","text":"基金 110011 已暂停申购。"},
            "en":{"title":"Suspended","text":"Fund <b>110011</b> is suspended."}}""";
    private static final String WEBHOOK = """
            {"address":"https://example.org/notices","setAt":"2026-11-20T06:00:00Z","secret":null}""";
    private static final String DEMO_RECEIVER = """
            {"address":"http://127.0.0.1:8083/demo-receivers/1","behaviour":"TAKES","sent":[
            {"at":"2026-11-20T06:00:01Z","genuine":true,"body":"{\\"kind\\":\\"BONUS_GRANTED\\"}"}]}""";
    private static final String NOTIFICATION = """
            {"notificationId":"0c0ffee0-0000-4000-8000-0000000000cc","state":"PENDING","attempts":2,
            "nextAt":"2026-11-20T06:30:00Z","lastAnswer":"HTTP 500"}""";

    /** What is under review in the answers of the companion. */
    public static final String NOTICE_ID = "0c0ffee0-0000-4000-8000-0000000000bb";

    public final FakeContext wallet = new FakeContext();
    public final FakeContext fundTrading = new FakeContext();
    public final FakeContext companion = new FakeContext();

    /** Forgets everything and answers as on a good day again. */
    public void reset() {
        wallet.forget();
        fundTrading.forget();
        companion.forget();
        wallet();
        fundTrading();
        companion.answers("GET /actuator/health", "{\"status\":\"UP\"}")
                .answers("GET /notices",
                        page("""
                                {"noticeId":"5","at":"2026-11-20T06:00:01Z","tag":"TagB","kind":"PURCHASE_ACCEPTED",
                                 "title":"Accepted","text":"Your purchase was accepted","state":"PUBLISHED","seen":false,"purchaseId":"%s"}"""
                                .formatted(PURCHASE_ID)))
                .answers("GET /notices/unread", "{\"unread\":1}")
                .answers("POST /notices/seen", 204, "")
                .answers("POST /logins", 204, "")
                .answers("GET /operations/figures",
                        COMPANION_FIGURES)
                .answers("GET /campaigns", page(OFFER))
                .answers("GET /operations/campaigns", page(campaign(false)))
                .answers("POST /operations/campaigns/top-up-2026/open", campaign(true))
                .answers("GET /operations/reviews", page(review("WAITING")))
                .answers("POST /operations/reviews/" + NOTICE_ID + "/approve", review("APPROVED"))
                .answers("POST /operations/reviews/" + NOTICE_ID + "/reject", review("REJECTED"))
                .answers("GET /operations/notice-templates", page(TEMPLATE))
                .answers("GET /webhook", WEBHOOK)
                .answers("GET /webhook/demo-receiver", DEMO_RECEIVER)
                .answers("PUT /webhook/demo-receiver/behaviour", DEMO_RECEIVER)
                .answers("GET /webhook/notifications", page(NOTIFICATION))
                .answers("GET /operations/desks/operations", page(
                        "{\"kind\":\"BONUS_GRANTED\",\"day\":\"2026-11-20\",\"notices\":17}"))
                .answers("GET /operations/desks/customer-service", page("""
                        {"noticeId":"%s","investorId":"bob","kind":"PURCHASE_REFUSED","subjectId":"%s",
                         "openedAt":"2026-11-20T06:00:00Z"}""".formatted(NOTICE_ID, PURCHASE_ID)))
                .answers("GET /operations/desks/orchestration", page("""
                        {"investorId":"carol","kind":"PURCHASE_ACCEPTED","times":3,"lastAt":"2026-11-20T06:00:00Z"}"""))
                .answers("GET /operations/data-records", page(FLOWN))
                .answers("GET /operations/data-counts",
                        page("""
                                {"hour":"2026-11-20T06:00:00Z","topic":"wallet-events","tag":"WalletToppedUp","messages":42}"""))
                .answers("GET /data-records/" + PURCHASE_ID, """
                        [{"at":"2026-11-20T06:00:00.080Z","topic":"companion-events","tag":"TagC",
                          "transactionId":"NoticeWritten:17"}]""")
                .answers("GET /transaction-centre/timeline/" + PURCHASE_ID, "[]");
        for (FakeContext context : new FakeContext[]{wallet, fundTrading, companion}) {
            context.answers("GET /transaction-centre/transactions", emptyPage())
                    .answers("GET /transaction-centre/dead-letters", emptyPage())
                    .answers("GET /transaction-centre/alerts", emptyPage())
                    .answers("GET /transaction-centre/actions", emptyPage())
                    .answers("GET /transaction-centre/event-handlers", "[]")
                    .answers("GET /transaction-centre/parked-events", emptyPage());
        }
    }

    public static String businessTime(long aheadMillis) {
        return "{\"now\":\"2026-11-20T14:59:30+08:00\",\"aheadMillis\":%d}".formatted(aheadMillis);
    }

    public static String parked(int id, String state) {
        return """
                {"messageId":%d,"consumer":"wallet","topic":"fund-trading-events","messageType":"FundPurchaseAccepted",
                 "businessKey":null,"reason":"UNREADABLE","cause":"not JSON","attempts":1,
                 "parkedAt":"2026-11-20T06:00:00Z","state":"%s","redrivenBy":null,"redriveReason":null}"""
                .formatted(id, state);
    }

    public static String parkedDetails(int id, String body) {
        return """
                {"message":%s,"messageVersion":"1","transactionId":"FundPurchaseAccepted:p",
                 "firstSeenAt":"2026-11-20T05:00:00Z","body":"%s","bodyBytes":9000,"actions":[%s]}"""
                .formatted(parked(id, "PARKED"), body, action(8, "FAILED_AGAIN"));
    }

    public static String action(int id, String outcome) {
        return """
                {"actionId":%d,"at":"2026-11-20T06:00:00Z","operator":"operator","action":"REDRIVE",
                 "subject":"dead-letter-17","reason":"redeployed","outcome":"%s"}""".formatted(id, outcome);
    }

    public static String alert(int id) {
        return """
                {"alertId":%d,"raisedAt":"2026-11-20T06:00:00Z","cause":"MESSAGE_PARKED","businessKey":"p","detail":"why",
                 "occurrences":3,"lastRaisedAt":"2026-11-20T07:00:00Z","closedAt":null,"closedBy":null,
                 "closeReason":null}"""
                .formatted(id);
    }

    public static String review(String state) {
        String decision = state.equals("WAITING")
                ? "null,\"reason\":null,\"decidedAt\":null"
                : "\"operator\",\"reason\":\"read it\",\"decidedAt\":\"2026-11-20T06:05:00Z\"";
        return """
                {"noticeId":"%s","state":"%s","cameAt":"2026-11-20T06:00:01Z","tag":"TagA","kind":"BONUS_GRANTED",
                "investorId":"alice","title":"Bonus","text":"Safe as <b>gold</b>, guaranteed.",
                "findings":[{"rule":"FORBIDDEN_PROMISE","detail":"guaranteed"}],"decidedBy":%s}"""
                .formatted(NOTICE_ID, state, decision);
    }

    private static String campaign(boolean open) {
        return """
                {"campaignId":"top-up-2026","open":%b,"budget":"10000.00","spent":"20.00","left":"9980.00","offer":%s}"""
                .formatted(open, OFFER);
    }

    public static String page(String item) {
        return "{\"items\":[" + item + "],\"page\":0,\"size\":20,\"total\":1}";
    }

    public static String emptyPage() {
        return "{\"items\":[],\"page\":0,\"size\":20,\"total\":0}";
    }

    public static String purchase(String route, String status, String steps) {
        return """
                {"purchaseId":"%s","route":"%s","fundCode":"110011","amount":"10000.00","status":"%s",
                 "whereTheMoneyIs":"FUND_COMPANY","tradeDate":"2026-11-20","confirmDate":"2026-11-23",
                 "placedAt":"2026-11-20T06:00:00Z","version":4,"steps":[%s]}""".formatted(PURCHASE_ID, route, status,
                steps);
    }

    public static String step(String name, String at) {
        return "{\"name\":\"" + name + "\",\"at\":\"" + at + "\",\"attempts\":1}";
    }

    private void wallet() {
        wallet.answers("GET /actuator/health", "{\"status\":\"UP\"}")
                .answers("GET /card",
                        "{\"balance\":\"990000.00\"}")
                .answers("GET /wallet/income", "[{\"date\":\"2026-11-19\",\"amount\":\"0.08\"}]")
                .answers("GET /money-fund/yields", """
                        [{"date":"2026-11-19","incomePer10000":"0.5000","sevenDayYield":"1.825"},
                         {"date":"2026-11-20","incomePer10000":"0.6543","sevenDayYield":"1.907"}]""")
                .answers("GET /agreement", "{\"enabled\":true}")
                .answers("PUT /agreement",
                        "{\"enabled\":true}")
                .answers("GET /wallet",
                        "{\"available\":\"1200.00\",\"held\":\"0.00\",\"total\":\"1200.00\",\"inTransit\":\"300.00\",\"yesterdayIncome\":\"0.08\","
                                + "\"incomePer10000\":\"0.6543\",\"sevenDayYield\":\"1.825\"}")
                .answers(
                        "GET /wallet/entries",
                        page("""
                                {"entryId":3,"at":"2026-11-20T06:00:00Z","kind":"BOUGHT","amount":"10000.00",
                                 "available":"0.00","held":"10000.00","balance":"10000.00","purchaseId":"%s"}"""
                                .formatted(PURCHASE_ID)))
                .answers("GET /wallet/transfers/" + TRANSFER_ID + "/entries",
                        page("""
                                {"entryId":4,"at":"2026-11-20T06:00:00Z","kind":"BONUS","amount":"20.00","available":"20.00",
                                 "held":"0.00","balance":"20.00","transferId":"%s"}"""
                                .formatted(TRANSFER_ID)))
                .answers("POST /purchases", 202,
                        "{\"purchaseId\":\"" + PURCHASE_ID
                                + "\",\"status\":\"FUNDED\"}")
                .answers("POST /purchases/placed-before", 204, "")
                .answers("GET /purchases",
                        page(accepted("DISCOUNT")))
                .answers(
                        "GET /purchases/" + PURCHASE_ID,
                        accepted("DISCOUNT"))
                .answers(
                        "POST /top-ups", 201,
                        transfer())
                .answers(
                        "POST /withdrawals",
                        201,
                        transfer())
                .answers("GET /operations/figures", WALLET_FIGURES)
                .answers(
                        "GET /transaction-centre/timeline/"
                                + PURCHASE_ID,
                        """
                                [{"businessKey":"x","at":"2026-11-20T06:00:00.010Z","kind":"MESSAGE",
                                  "name":"HALF_MESSAGE_STORED","subject":"t-1","detail":null},
                                 {"businessKey":"x","at":"2026-11-20T06:00:00.020Z","kind":"EVENT","name":"MoneyFundHeld",
                                  "subject":"Wallet alice 3","detail":null},
                                 {"businessKey":"x","at":"2026-11-20T06:00:00.090Z","kind":"EVENT","name":"HoldSettled",
                                  "subject":"Wallet alice 4","detail":null}]""");
    }

    private void fundTrading() {
        quotes(fundTrading);
        fundTrading.answers("GET /actuator/health", "{\"status\":\"UP\"}")
                .answers("GET /funds", page(fund()))
                .answers("GET /funds/110011", fund())
                .answers("GET /funds/110011/navs", page("{\"date\":\"2026-11-19\",\"nav\":\"1.0150\"}"))
                .answers("GET /funds/110011/nav-history",
                        "[{\"date\":\"2026-11-18\",\"nav\":\"1.0000\"},{\"date\":\"2026-11-19\",\"nav\":\"1.0150\"}]")
                .answers("GET /funds/000009", fund("OPEN").replace("110011", "000009").replace("EQUITY", "MONEY"))
                .answers("GET /operations/funds/110011/withheld-navs", "[]")
                .answers("POST /quotes/" + QUOTE_ID
                        + "/check", terms())
                .answers("POST /purchase-checks", terms())
                .answers("GET /funds/110011/purchase-terms", terms())
                .answers("GET /holdings",
                        page("""
                                {"fundCode":"110011","fundName":"优选成长股票","shares":"9837.46","cost":"10000.00","nav":"1.0150",
                                 "navDate":"2026-11-20","value":"9985.02","gain":"-14.98","pendingAmount":"0.00"}"""))
                .answers("GET /holdings/110011/lots",
                        """
                                {"fundCode":"110011","fundName":"优选成长股票","nav":"1.0150","navDate":"2026-11-20",
                                 "available":"9837.46","redeemable":"1000.00","tradeDate":"2026-11-23",
                                 "confirmDate":"2026-11-24","lots":[%s,%s]}"""
                                .formatted(lot("1000.00", "2026-11-10", "2026-11-11"),
                                        lot("8837.46", "2026-11-23", "2026-11-24")))
                .answers("POST /redemptions/estimate",
                        """
                                {"fundCode":"110011","shares":"1000.00","nav":"1.0150","navDate":"2026-11-20",
                                 "estimatedValue":"1015.00","estimatedFee":"15.23","estimatedAmount":"999.77",
                                 "tradeDate":"2026-11-23","confirmDate":"2026-11-24","lots":[%s]}"""
                                .formatted(lot("1000.00", "2026-11-10", "2026-11-11")
                                        .replace("\"redeemableFrom\":\"2026-11-11\",", "")))
                .answers("POST /redemptions", 202, redemption("PLACED"))
                .answers("GET /redemptions", page(redemption("CONFIRMED")))
                .answers("GET /redemptions/" + REDEMPTION_ID, redemption("ACCEPTED"))
                .answers("GET /trading-days", "{\"lastClosed\":\"2026-11-19\",\"next\":\"2026-11-20\"}")
                .answers("GET /clock", businessTime(0))
                .answers(
                        "POST /trading-days/2026-11-20/close",
                        "{\"date\":\"2026-11-20\",\"navsPublished\":6,\"ordersConfirmed\":2,\"redemptionsConfirmed\":1}")
                .answers("GET /operations/figures", FUND_TRADING_FIGURES)
                .answers(
                        "GET /transaction-centre/timeline/" + PURCHASE_ID,
                        """
                                [{"businessKey":"x","at":"2026-11-20T06:00:00.050Z","kind":"EVENT",
                                  "name":"FundPurchaseAccepted","subject":"FundPurchaseOrder 2","detail":"net 9985.02"}]""");
    }

    private static String lot(String shares, String heldSince, String redeemableFrom) {
        return """
                {"shares":"%s","heldSince":"%s","redeemableFrom":"%s","daysHeld":2,"rate":"0.0150",
                 "estimatedValue":"1015.00","estimatedFee":"15.23"}""".formatted(shares, heldSince, redeemableFrom);
    }

    public static String redemption(String status) {
        boolean confirmed = status.equals("CONFIRMED");
        return """
                {"redemptionId":"%s","fundCode":"110011","fundName":"优选成长股票","shares":"1000.00","status":"%s",
                 "acceptedAt":"2026-11-23T10:00:00+08:00","tradeDate":"2026-11-23","confirmDate":"2026-11-24",%s
                 "lots":[{"shares":"1000.00","heldSince":"2026-11-10","daysHeld":14,"rate":"0.0150"%s}]}"""
                .formatted(REDEMPTION_ID, status, confirmed ? """
                        "paid":{"nav":"1.0150","value":"1015.00","fee":"15.23","amount":"999.77","cost":"1016.52",
                         "gain":"-16.75"},""" : "", confirmed ? ",\"value\":\"1015.00\",\"fee\":\"15.23\"" : "");
    }

    /** Fund trading quotes again. */
    public static void quotes(FakeContext fundTrading) {
        fundTrading.answers("POST /quotes", quote());
    }

    private static String accepted(String route) {
        return purchase(route, "ACCEPTED",
                String.join(",", step("PLACED", "2026-11-20T06:00:00Z"), step("FUNDED", "2026-11-20T06:00:00.040Z"),
                        step("MESSAGE_COMMITTED", "2026-11-20T06:00:00.045Z"),
                        step("ACCEPTED", "2026-11-20T06:00:00.100Z"), step("SETTLED", "2026-11-20T06:00:00.140Z")));
    }

    private static String transfer() {
        return "{\"transferId\":\"t-9\",\"amount\":\"500.00\",\"status\":\"DONE\"}";
    }

    private static String terms() {
        return """
                {"fundCode":"110011","fundName":"优选成长股票","tradeDate":"2026-11-20","confirmDate":"2026-11-23"}""";
    }

    private static String quote() {
        return """
                {"quoteId":"%s","fundCode":"110011","amount":"10000.00","normalFee":"147.78","discountFee":"14.98",
                 "saved":"132.80","netAmount":"9985.02","estimatedShares":"9837.46","tradeDate":"2026-11-20",
                 "confirmDate":"2026-11-23","expiresAt":"2026-11-20T06:01:00Z"}""".formatted(QUOTE_ID);
    }

    private static String fund() {
        return fund("OPEN");
    }

    public static String fund(String status) {
        return """
                {"fundCode":"110011","name":"优选成长股票","type":"EQUITY","risk":"R3","status":"%s","nav":"1.0150",
                 "navDate":"2026-11-19","yearGrowth":"0.0764","discount":"0.10","minimumAmount":"10.00",
                 "feeTiers":[{"from":"0.00","rate":"0.0150"},{"from":"5000000.00","fixedFee":"1000.00"}]}"""
                .formatted(status);
    }

    public static String parkedEvent(int number) {
        return """
                {"number":%d,"group":"purchase-progress","eventType":"WalletEvent$HoldSettled","businessKey":"b",
                 "sequence":"b","cause":"java.lang.IllegalStateException: no such column","waiting":3,
                 "occurredAt":"2026-11-20T06:00:00Z","parkedAt":"2026-11-20T06:00:10Z",
                 "lastTriedAt":"2026-11-20T06:00:10Z"}""".formatted(number);
    }
}
