package vn.tiendo.access;

import static vn.tiendo.access.AccessCall.call;

import java.time.LocalDate;
import java.util.List;

/** How each operation of the contract is tried: one line for each, in the order of the features. */
final class AccessCalls {
    private static final String ISSUANCE =
            "{\"issuedOn\": \"2024-02-28\", \"signer\": {\"position\": \"GIÁM ĐỐC\", \"name\": \"Nguyễn Văn An\"}}";
    private static final String ROUND = """
            {"name": "Báo cáo", "planId": "${plan}", "periodFrom": "2026-01-01", "periodTo": "2026-01-31",
             "dueOn": "2027-01-31", "unitIds": ["${unit}"]}""";
    /** A draft that says almost nothing. */
    static final String REGIME = """
            {"name": "Báo cáo định kỳ", "kind": "PERIODIC", "content": "", "receiver": "", "ways": [],
             "periodScheme": "CALENDAR", "limits": [], "outline": "", "guidance": "", "legalBasis": "", "openDaysAhead": 0}""";

    /** One heading. */
    static final String REPORT_FORM = """
            {"name": "Biểu mẫu", "tables": [],
             "sections": [{"key": "danh-gia", "title": "Đánh giá", "guidance": "", "required": false}]}""";

    private static final String ANSWERS = "{\"sections\": {\"danh-gia\": \"Tốt\"}, \"tables\": {}}";

    private static final String POSITION =
            "{\"unitId\": \"${unit}\", \"role\": \"OFFICER\", \"title\": \"Chuyên viên\"}";
    private static final String ACCOUNT =
            "{\"username\": \"nguoi.moi\", \"displayName\": \"Người Mới\", \"position\": " + POSITION + "}";
    private static final String DELEGATION = """
            {"positionId": "${position}", "delegateAccountId": "${account}", "form": "UQ", "scopes": ["plans:read"],
             "validFrom": "2099-01-01", "validTo": "2099-01-31"}""";
    private static final String DIFFICULTY = """
            {"planId": "${plan}", "assignmentIds": ["${assignment}"], "kind": "FUNDING", "description": "Chưa có kinh phí"}""";
    private static final String TASK = "{\"kind\": \"TASK\", \"content\": \"Một việc\"}";

    private AccessCalls() {}

    static final List<AccessCall> ALL = List.of(
            // the trail, before what follows writes more than a page of it
            call("listAuditEntries").finds("entry"),
            call("getAuditEntry", "entry"),
            call("listAuditEvents"),
            call("getAuditSeal"),
            call("verifyAuditTrail"),
            // system and sessions
            call("getSystem"),
            call("signIn").body("{\"username\": \"\", \"password\": \"\"}"),
            call("currentSession"),
            call("getSessionOptions"),
            call("findSession"),
            call("signOut").inOwnSession(),
            call("showSecondFactor").body("{\"code\": \"000000\"}"),
            call("switchPosition"),
            call("listSessions"),
            call("endSession", "unit"),
            call("endOtherSessions").inOwnSession(),
            // a stream would never end: an id that it never gave is refused after the permission
            call("followChanges").with("Last-Event-ID", "none"),
            // the own account; empty bodies, because a wrong password counts
            call("getOwnAccount"),
            call("changePassword"),
            call("changeOwnEmail").body("{\"email\": \"\"}"),
            call("beginSecondFactor"),
            call("confirmSecondFactor").body("{\"code\": \"000000\"}"),
            call("removeSecondFactor"),
            // rules of signing in
            call("getIdentitySettings"),
            call("changeIdentitySettings"),
            call("getDeadlineSettings"),
            call("changeDeadlineSettings"),
            call("getFollowUpSettings"),
            call("changeFollowUpSettings"),
            // single sign-on; without a provider there is none
            call("signInByProvider"),
            call("returnFromProvider"),
            call("endSessionsByProvider").body(""),
            call("getOidcRoleMappings"),
            call("replaceOidcRoleMappings").body("{\"items\": []}"),
            // accounts and delegations
            call("listAccounts").finds("account"),
            call("openAccount").body(ACCOUNT),
            call("getAccount", "account"),
            call("correctAccount", "account"),
            call("givePosition", "account").body(POSITION),
            call("correctPosition", "account", "accountPosition"),
            call("resetPassword", "account"),
            call("removeSecondFactorOf", "account"),
            call("disableAccount", "account"),
            call("enableAccount", "account"),
            call("erasePersonalData", "account"),
            call("listDelegations").finds("delegation"),
            call("listDelegationCandidates").finds("account"),
            call("giveDelegation").body(DELEGATION),
            call("getDelegation", "delegation"),
            call("revokeDelegation", "delegation"),
            // other systems
            call("listApiClients").finds("apiClient"),
            call("registerApiClient"),
            call("getApiClient", "apiClient"),
            call("changeApiClient", "apiClient").body("{\"disabled\": false}"),
            call("issueApiToken", "apiClient").body("{\"expiresOn\": \"2099-01-01\"}"),
            call("revokeApiToken", "apiClient", "apiToken"),
            // units
            call("listUnits").finds("unit"),
            call("getUnit", "unit"),
            call("linkUnit", "unit").body("{\"agencyId\": \"${unit}\"}"),
            call("unlinkUnit", "unit"),
            call("listUnitGroups").finds("unit"),
            // plans
            call("listPlans").finds("draft"),
            call("createPlan"),
            call("getPlan", "draft"),
            call("downloadPlan", "draft"),
            call("correctPlan", "draft").body("{\"title\": \"Khác\"}"),
            call("discardPlan", "draft"),
            call("issuePlan", "draft").body(ISSUANCE),
            call("listPlanItems", "plan").finds("task"),
            call("addPlanItem", "plan").body(TASK),
            call("correctPlanItem", "draft", "draftItem").body("{\"content\": \"Khác\"}"),
            call("removePlanItem", "draft", "draftItem"),
            // imports
            call("listPlanImports").finds("import"),
            call("importPlan").upload("ke-hoach.docx"),
            call("getPlanImport", "import"),
            call("correctPlanImport", "import"),
            call("correctImportedRow", "import", "importRow"),
            call("confirmPlanImport", "import"),
            call("discardPlanImport", "import"),
            // tasks and assignments
            call("listTasks").finds("task"),
            call("getTask", "task"),
            call("setLeadRule", "task").body("{\"rule\": \"FIRST_LEAD\"}"),
            call("listAssignments").finds("assignment"),
            call("listAssignmentGroups").finds("unit"),
            call("assignmentCalendar"),
            call("getAssignment", "assignment"),
            call("getRhythm", "assignment"),
            call("reportProgress", "assignment").body("{\"percent\": 10, \"words\": \"Đang làm\"}"),
            call("addEvidence", "assignment").body("{\"kind\": \"DOCUMENT\", \"reference\": \"15/BC-LĐVL\"}"),
            call("removeEvidence", "assignment", "evidence"),
            call("downloadEvidence", "assignment", "evidence"),
            call("checkEvidenceLink", "assignment", "evidence"),
            call("getEvidencePreview", "assignment", "evidence"),
            call("getEvidencePreviewPage", "assignment", "evidence", "page"),
            call("submitAssignment", "assignment"),
            call("confirmAssignment", "assignment"),
            call("returnAssignment", "assignment").body("{\"reason\": \"Thiếu tài liệu\"}"),
            call("receiveAssignment", "assignment"),
            call("declineAssignment", "assignment").body("{\"reason\": \"Không thuộc thẩm quyền\"}"),
            call("suspendAssignment", "assignment").body("{\"reason\": \"Chờ văn bản\"}"),
            call("resumeAssignment", "assignment").body("{\"moveDeadline\": true}"),
            call("withdrawAssignment", "assignment").body("{\"reason\": \"Văn bản sửa đổi\"}"),
            call("reassignAssignment", "assignment").body("{\"unitId\": \"${unit}\", \"reason\": \"Đúng thẩm quyền\"}"),
            call("setCoordinatorDueDate", "assignment")
                    .body("{\"dueOn\": \"2091-02-28\", \"reason\": \"Cần góp ý sớm\"}"),
            call("listOfficerCandidates", "assignment"),
            call("handToOfficers", "assignment").body("{\"accountIds\": []}"),
            call("addSubtask", "assignment").body("{\"title\": \"Soạn dự thảo\"}"),
            call("writeSubtask", "assignment", "subtask").body("{\"title\": \"Soạn dự thảo\"}"),
            call("tickSubtask", "assignment", "subtask").body("{\"done\": true}"),
            call("removeSubtask", "assignment", "subtask"),
            call("moveManyAssignments")
                    .body("{\"move\": \"CONFIRM\", \"assignments\": [{\"id\": \"${unit}\", \"version\": 0}]}"),
            call("undoAssignmentMove", "assignment"),
            call("listExtensions").finds("extension"),
            call("getExtension", "extension"),
            call("askExtension", "assignment").body("{\"dueOn\": \"2091-02-28\", \"reason\": \"Chờ số liệu\"}"),
            call("decideExtension", "extension").body("{\"granted\": false, \"reason\": \"Đã gửi kết quả\"}"),
            call("listAwaitedEvents").finds("awaitedEvent"),
            call("getAwaitedEvent", "awaitedEvent"),
            call("listLikelyEventPairs"),
            call("listLikelySameEvents", "awaitedEvent"),
            call("previewMerger", "awaitedEvent"),
            call("mergeAwaitedEvent", "awaitedEvent").body("{\"mainId\": \"${awaitedEvent}\"}"),
            call("partAwaitedEvent", "awaitedEvent"),
            call("previewHappening", "awaitedEvent"),
            call("enterHappening", "awaitedEvent").body("{\"happenedOn\": \"" + LocalDate.now() + "\"}"),
            call("correctHappening", "awaitedEvent", "happening").body("{\"happenedOn\": \"" + LocalDate.now() + "\"}"),
            // uploads; without a length nothing begins, and nothing goes on from a place that it has not come to
            call("getUploadOptions"),
            call("beginUpload").tus(),
            call("findUpload", "upload").tus(),
            call("sendUploadPiece", "upload").tus().with("Upload-Offset", "5"),
            call("cancelUpload", "upload").tus(),
            // difficulties
            call("getDifficultySettings"),
            call("changeDifficultySettings"),
            call("listDifficulties").finds("difficulty"),
            call("raiseDifficulty").body(DIFFICULTY),
            call("getDifficulty", "difficulty"),
            call("correctDifficulty", "difficulty"),
            call("sendDifficulty", "difficulty"),
            call("withdrawDifficulty", "difficulty"),
            call("takeUpDifficulty", "difficulty"),
            call("returnDifficulty", "difficulty").body("{\"reason\": \"Ghi rõ số tiền\"}"),
            call("forwardDifficulty", "difficulty").body("{\"view\": \"Đề nghị cấp bổ sung\"}"),
            call("answerDifficulty", "difficulty").body("{\"words\": \"Đồng ý\"}"),
            call("closeDifficulty", "difficulty"),
            call("listLikelyDuplicates", "difficulty"),
            call("mergeDifficulty", "difficulty").body("{\"mainId\": \"${difficulty}\"}"),
            call("splitDifficulty", "difficulty"),
            call("pauseForDifficulty", "difficulty"),
            call("goOnAfterDifficulty", "difficulty"),
            // saved views
            call("listSavedViews").finds("savedView"),
            call("saveView")
                    .body(
                            "{\"name\": \"Việc quá hạn\", \"presentation\": \"TABLE\", \"query\": {}, \"sharing\": \"NONE\"}"),
            call("getSavedView", "savedView"),
            call("changeSavedView", "savedView")
                    .body("{\"name\": \"Khác\", \"presentation\": \"TABLE\", \"query\": {}, \"sharing\": \"NONE\"}"),
            call("removeSavedView", "savedView"),
            call("beginWithSavedView", "savedView"),
            call("stopBeginningWithSavedView", "savedView"),
            // urging
            call("listUnitsToUrge"),
            call("getUnitToUrge", "unit"),
            call("listUrgings").finds("urging"),
            call("recordUrging").body("{\"unitId\": \"${unit}\", \"step\": \"REMINDER\"}"),
            call("getUrging", "urging"),
            call("answerUrging", "urging").body("{\"answer\": \"Sẽ gửi tuần này\"}"),
            call("issueUrgingLetter", "urging").body("{\"number\": 15, \"issuedOn\": \"2024-03-01\"}"),
            call("downloadUrgingLetter", "urging"),
            // what people are told
            call("listNotifications"),
            call("countUnreadNotifications"),
            call("readNotification", "unit"),
            call("readAllNotifications"),
            call("getNotificationPreferences"),
            call("chooseNotificationPreferences").body("{\"items\": []}"),
            call("getNotificationSettings"),
            call("changeNotificationSettings"),
            call("listUnsentMails"),
            call("retryMail", "unit"),
            // figures
            call("getOverview").finds("unit"),
            call("listOverviewCharts"),
            call("unitStatistics").finds("unit"),
            call("explainFigure"),
            // search; without words there is nothing to find
            call("search"),
            // links to calendars
            call("listCalendarFeeds"),
            call("makeCalendarFeed").body("{\"kind\": \"UNIT\"}"),
            call("readCalendarFeed", "calendarSecret"),
            call("revokeCalendarFeed", "calendarFeed"),
            // forms of documents
            call("listTemplates").finds("template"),
            call("uploadTemplate").upload("mau.docx"),
            call("listTemplateKinds"),
            call("downloadStarterTemplate", "templateKind"),
            call("getTemplate", "template"),
            call("downloadTemplate", "template"),
            call("previewTemplate", "template"),
            call("activateTemplate", "template"),
            call("retireTemplate", "template"),
            // reports
            call("listRegimes").finds("regime"),
            call("draftRegime").body(REGIME),
            call("getRegime", "regime"),
            call("writeRegime", "regime").body(REGIME),
            call("activateRegime", "regime"),
            call("stopRegime", "regime").body("{\"reason\": \"Hết hiệu lực\"}"),
            call("discardRegime", "regime"),
            call("listReportForms").finds("reportForm"),
            call("draftReportForm").body(REPORT_FORM),
            call("getReportForm", "reportForm"),
            call("writeReportForm", "reportForm").body(REPORT_FORM),
            call("publishReportForm", "reportForm"),
            call("retireReportForm", "reportForm"),
            call("useReportForm", "reportForm"),
            call("discardReportForm", "reportForm"),
            call("getReportFormVersion", "reportForm", "formNumber"),
            call("listRounds").finds("round"),
            call("openRound").body(ROUND),
            call("getRound", "round"),
            call("listReports", "round").finds("report"),
            call("closeRound", "round"),
            call("reopenRound", "round").body("{\"reason\": \"Bổ sung\"}"),
            call("remindUnsent", "round"),
            call("getRoundHistory", "round"),
            call("consolidation", "round"),
            call("listRoundCharts", "round"),
            call("roundMessage", "round"),
            call("getConsolidationSection", "round", "section"),
            call("writeConsolidationSection", "round", "section").body("{\"text\": \"Đã rà soát\", \"basedOn\": \"\"}"),
            call("redraftConsolidationSection", "round", "section"),
            call("getFormTotals", "round"),
            call("downloadFormTotals", "round").with("Accept", "*/*"),
            call("getFormOfReport", "report"),
            call("computeFormOfReport", "report").body(ANSWERS),
            call("writeFormOfReport", "report").body(ANSWERS),
            call("downloadFormOfReport", "report").with("Accept", "*/*"),
            call("uploadFormOfReport", "report").upload("bieu-mau.xlsx").with("If-Match", "\"999999\""),
            call("getReport", "report"),
            call("downloadReport", "report"),
            call("laterEntriesOfRound", "round"),
            call("laterEntriesOfReport", "report"),
            call("listReportVersions", "report"),
            call("reviseReport", "report").body("{\"reason\": \"Sai số liệu\"}"),
            call("getReportVersion", "report", "reportVersion"),
            call("getFormOfReportVersion", "report", "reportVersion"),
            call("downloadReportVersion", "report", "reportVersion"),
            call("previousReport", "report"),
            call("compareReport", "report").asking("from", "1"),
            call("explainReportFigure", "report").asking("figure", "TOTAL"),
            call("writeReport", "report").body("{\"results\": \"Đã làm\"}"),
            call("submitReport", "report"),
            call("excludeReport", "report").body("{\"reason\": \"Không có việc\"}"),
            call("includeReport", "report"),
            call("enterReportOnBehalf", "report").body("{\"onBehalfOf\": \"Trưởng phòng\", \"basis\": \"Bản giấy\"}"),
            call("approveReport", "report"),
            call("returnReport", "report").body("{\"reason\": \"Thiếu số liệu\"}"));
}
