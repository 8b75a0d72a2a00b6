// SPDX-License-Identifier: GPL-3.0-or-later
// The official JavaScript client, unmodified, goes through a whole life cycle against the sandbox.
// Each step is a sentence and prints "ok" or "not ok". Usage, by tst_official_javascript:
//   node lifecycle.cjs FOLDER_WITH_NODE_MODULES HUB   (connection strings in FULL and LISTEN)
"use strict";
const assert = require("node:assert/strict");
const { createRequire } = require("node:module");
const path = require("node:path");

// The client is made for Node.js 20. Debian 12 has 18, which has this, too, but not as a global.
globalThis.crypto ??= require("node:crypto").webcrypto;

const [folder, hub] = process.argv.slice(2);
const sdk = createRequire(path.join(folder, "package.json"))("@azure/notification-hubs");
const client = new sdk.NotificationHubsClient(process.env.FULL, hub);
// The errors are what is looked at, so none is tried again.
const listener = new sdk.NotificationHubsClient(process.env.LISTEN, hub, {
  retryOptions: { maxRetries: 0 },
});

let failed = 0;
async function step(sentence, act) {
  try {
    await act();
    console.log(`ok ${sentence}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok ${sentence}: ${error.stack}`);
  }
}

async function all(iterable) {
  const list = [];
  for await (const item of iterable) list.push(item);
  return list;
}

async function until(condition, what) {
  for (let round = 0; round < 150; ++round) {
    const value = await condition().catch((error) => {
      if (error.statusCode !== 404) throw error;
    });
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}`);
}

const status = (code) => (error) => {
  assert.equal(error.statusCode, code, error.message);
  return true;
};
const alert = (text) => JSON.stringify({ aps: { alert: text } });
const apple = (text) => sdk.createAppleNotification({ body: alert(text) });

// One native registration for each platform, and what it is looked for with.
const natives = [
  [sdk.createAppleRegistrationDescription({ deviceToken: "aabbcc01", tags: ["news", "likes:pizza"] }), "deviceToken", "AABBCC01"],
  [sdk.createWindowsRegistrationDescription({ channelUri: "https://db3.notify.windows.com/?token=AwYA%2bA", tags: ["news"] }), "channelUri"],
  [sdk.createFcmV1RegistrationDescription({ fcmV1RegistrationId: "fcm:token-1", tags: ["news"] }), "fcmV1RegistrationId"],
  [sdk.createFcmLegacyRegistrationDescription({ gcmRegistrationId: "gcm-1" }), "gcmRegistrationId"],
  [sdk.createAdmRegistrationDescription({ admRegistrationId: "amzn1.adm-registration.1" }), "admRegistrationId"],
  [sdk.createBaiduRegistrationDescription({ baiduUserId: "user1", baiduChannelId: "channel1" }), "baiduChannelId"],
  [sdk.createBrowserRegistrationDescription({ endpoint: "https://push.example/1", p256dh: "BLc4", auth: "k8J_" }), "endpoint"],
  [sdk.createXiaomiRegistrationDescription({ xiaomiRegistrationId: "mi-1" }), "xiaomiRegistrationId"],
];
const templates = [
  sdk.createAppleTemplateRegistrationDescription({ deviceToken: "AABBCC01", bodyTemplate: '{"aps":{"alert":"$(title)"}}', templateName: "plain", tags: ["template"], apnsHeaders: { "apns-priority": "5" } }),
  sdk.createWindowsTemplateRegistrationDescription({ channelUri: "https://db3.notify.windows.com/?token=T", bodyTemplate: "<toast><visual><binding template=\"ToastText01\"><text id=\"1\">{'Hi ' + $(title)}</text></binding></visual></toast>", templateName: "toast", wnsHeaders: { "X-WNS-Type": "wns/toast" }, tags: ["template"] }),
  sdk.createFcmV1TemplateRegistrationDescription({ fcmV1RegistrationId: "fcm:token-1", bodyTemplate: '{"message":{"notification":{"title":"$(title)"}}}', tags: ["template"] }),
  sdk.createBrowserTemplateRegistrationDescription({ endpoint: "https://push.example/1", p256dh: "BLc4", auth: "k8J_", bodyTemplate: '{"title":"$(title)"}', tags: ["template"] }),
];

async function registrations() {
  await step("an id is made, and a registration under it", async () => {
    const id = await client.createRegistrationId();
    assert.match(id, /^\d+-\d+-\d+$/);
    const made = await client.createOrUpdateRegistration(
      sdk.createAppleRegistrationDescription({ registrationId: id, deviceToken: "00ff", tags: ["temporary"] }),
    );
    assert.equal(made.registrationId, id);
    assert.equal(made.etag, "1");
    assert.equal(made.deviceToken, "00FF");
    assert.deepEqual(made.tags, ["temporary"]);
    const again = await client.createOrUpdateRegistration({ ...made, tags: ["other"] });
    assert.equal(again.etag, "2");
    assert.deepEqual((await client.getRegistration(id)).tags, ["other"]);
    await client.deleteRegistration(id);
    await assert.rejects(client.getRegistration(id), status(404));
  });
  for (const [description, field, wanted] of natives) {
    await step(`a ${description.kind} registration is made and read`, async () => {
      const value = wanted ?? description[field];
      const made = await client.createRegistration({ ...description });
      assert.equal(made.kind, description.kind);
      assert.equal(made[field], value);
      const read = await client.getRegistration(made.registrationId);
      assert.deepEqual(read, made);
    });
  }
  for (const description of templates) {
    await step(`a ${description.kind} registration is made and read`, async () => {
      const made = await client.createRegistration({ ...description });
      const read = await client.getRegistration(made.registrationId);
      assert.equal(read.bodyTemplate, description.bodyTemplate);
      assert.equal(read.templateName, description.templateName);
      assert.deepEqual(read.apnsHeaders ?? read.wnsHeaders, description.apnsHeaders ?? description.wnsHeaders);
    });
  }
  await step("an update with an old ETag is refused by 412, one with the new is taken", async () => {
    const made = await client.createRegistration(sdk.createAdmRegistrationDescription({ admRegistrationId: "adm-2" }));
    const updated = await client.updateRegistration({ ...made, tags: ["first"] });
    assert.equal(updated.etag, "2");
    await assert.rejects(client.updateRegistration({ ...made, tags: ["second"] }), status(412));
    await assert.rejects(client.deleteRegistration(made.registrationId, { etag: "1" }), status(412));
    assert.deepEqual((await client.getRegistration(made.registrationId)).tags, ["first"]);
    await client.deleteRegistration(made.registrationId, { etag: "2" });
  });
  await step("a registration is found by its channel", async () => {
    for (const [description] of natives) {
      const kind = description.kind.toLowerCase();
      if (kind === "xiaomi") continue; // The client cannot.
      const found = await all(client.listRegistrationsByChannel({ ...description, kind }));
      assert.ok(found.some((one) => one.kind === description.kind), description.kind);
    }
  });
  await step("registrations are found by tag", async () => {
    const found = await all(client.listRegistrationsByTag("news"));
    assert.deepEqual(found.map((one) => one.kind).sort(), ["Apple", "FcmV1", "Windows"]);
    assert.equal((await all(client.listRegistrationsByTag("likes:pizza", { top: 1 }))).length, 1);
  });
}

async function paging() {
  await step("250 registrations come in pages of 100", async () => {
    const before = (await all(client.listRegistrations())).length;
    const made = [];
    for (let i = 0; i < 250; ++i) {
      const one = sdk.createFcmV1RegistrationDescription({ fcmV1RegistrationId: `many-${i}`, tags: ["many"] });
      made.push((await client.createRegistration(one)).registrationId);
    }
    const sizes = [];
    const ids = new Set();
    for await (const page of client.listRegistrations({ top: 100 }).byPage()) {
      sizes.push(page.length);
      page.forEach((one) => ids.add(one.registrationId));
    }
    assert.equal(ids.size, before + 250);
    assert.deepEqual(sizes.slice(0, 2), [100, 100]);
    assert.equal((await all(client.listRegistrationsByTag("many", { top: 60 }))).length, 250);
    for (const id of made) await client.deleteRegistration(id);
    assert.equal((await all(client.listRegistrations())).length, before);
  });
}

async function installations() {
  const id = "device-1";
  await step("an installation is put and read", async () => {
    await client.createOrUpdateInstallation(
      sdk.createAppleInstallation({
        installationId: id,
        pushChannel: "aa00",
        userId: "ann",
        tags: ["member"],
        templates: { greeting: { body: '{"aps":{"alert":"$(hello)"}}', tags: ["polite"] } },
      }),
    );
    const read = await client.getInstallation(id);
    assert.equal(read.installationId, id);
    assert.equal(read.platform, "apns");
    assert.equal(read.pushChannel, "AA00");
    assert.equal(read.pushChannelExpired, false);
    const found = await all(client.listRegistrationsByTag(`$InstallationId:{${id}}`));
    assert.deepEqual(found.map((one) => one.kind).sort(), ["Apple", "AppleTemplate"]);
  });
  await step("an installation is patched", async () => {
    await client.updateInstallation(id, [
      { op: "add", path: "/tags", value: "vip" },
      { op: "remove", path: "/tags/member" },
      { op: "replace", path: "/pushChannel", value: "bb00" },
      { op: "add", path: "/templates/second", value: '{"body":"{\\"aps\\":{\\"alert\\":\\"$(hello)\\"}}"}' },
      { op: "remove", path: "/userId" },
    ]);
    const read = await client.getInstallation(id);
    assert.deepEqual(read.tags, ["vip"]);
    assert.equal(read.pushChannel, "BB00");
    assert.deepEqual(Object.keys(read.templates).sort(), ["greeting", "second"]);
    assert.equal(read.userId, undefined);
    await assert.rejects(client.updateInstallation(id, [{ op: "add", path: "/nothing", value: "x" }]), status(400));
  });
  await step("a browser and a Windows installation with a tile are put", async () => {
    await client.createOrUpdateInstallation(
      sdk.createBrowserInstallation({ installationId: "b-1", pushChannel: { endpoint: "https://push.example/2", p256dh: "BL", auth: "k8" } }),
    );
    await client.createOrUpdateInstallation(
      sdk.createWindowsInstallation({
        installationId: "w-1",
        pushChannel: "https://db3.notify.windows.com/?token=W1",
        secondaryTiles: { mail: { pushChannel: "https://db3.notify.windows.com/?token=W2", tags: ["mail"], templates: {} } },
      }),
    );
    assert.equal((await client.getInstallation("b-1")).pushChannel.p256dh, "BL");
    assert.equal((await all(client.listRegistrationsByTag("$InstallationId:{w-1}"))).length, 2);
  });
  await step("a send reaches an installation, and one that expired is marked", async () => {
    const outcome = await client.sendNotification(apple("one"), {
      tagExpression: `$InstallationId:{${id}}`,
      enableTestSend: true,
    });
    assert.equal(outcome.successCount, 1);
    assert.equal(outcome.results[0].pnsHandle, "BB00");
    await client.updateInstallation(id, [{ op: "replace", path: "/pushChannel", value: "expired-1" }]);
    const gone = await client.sendNotification(apple("two"), { tagExpression: "vip", enableTestSend: true });
    assert.equal(gone.failureCount, 1);
    assert.match(gone.results[0].outcome, /handle for the registration is invalid/);
    assert.equal((await client.getInstallation(id)).pushChannelExpired, true);
    const none = await client.sendNotification(apple("three"), { tagExpression: "vip", enableTestSend: true });
    assert.equal(none.successCount + none.failureCount, 0);
  });
  await step("an installation is deleted, also one that is not there", async () => {
    await client.deleteInstallation(id);
    await client.deleteInstallation(id);
    await assert.rejects(client.getInstallation(id), status(404));
    assert.equal((await all(client.listRegistrationsByTag(`$InstallationId:{${id}}`))).length, 0);
  });
  await step("an installation without a channel is refused by 400", () =>
    assert.rejects(client.createOrUpdateInstallation({ installationId: "x", platform: "apns" }), (error) => {
      assert.match(error.message, /'PushChannel' is required/);
      return status(400)(error);
    }));
}

async function sends() {
  await step("a tag expression is sent to, with the outcome", async () => {
    const outcome = await client.sendNotification(apple("tags"), {
      tagExpression: sdk.createTagExpression(["news", "sports"]),
      enableTestSend: true,
    });
    assert.equal(outcome.successCount, 1);
    assert.equal(outcome.failureCount, 0);
    assert.equal(outcome.results[0].applicationPlatform, "apple");
  });
  await step("a template send fills in every template", async () => {
    const outcome = await client.sendNotification(
      sdk.createTemplateNotification({ body: { title: "Kick-off" } }),
      { tagExpression: "template", enableTestSend: true },
    );
    assert.equal(outcome.successCount, templates.length);
  });
  await step("a dead handle is reported and its registration removed", async () => {
    const made = await client.createRegistration(
      sdk.createFcmV1RegistrationDescription({ fcmV1RegistrationId: "expired-9", tags: ["dead"] }),
    );
    const notification = sdk.createFcmV1Notification({ body: { message: { notification: { title: "x" } } } });
    const outcome = await client.sendNotification(notification, { tagExpression: "dead", enableTestSend: true });
    assert.equal(outcome.failureCount, 1);
    await assert.rejects(client.getRegistration(made.registrationId), status(404));
    await assert.rejects(client.createOrUpdateRegistration(made), status(410));
  });
  await step("one handle is sent to directly", async () => {
    const sent = await client.sendNotification(apple("direct"), { deviceHandle: "CC00" });
    assert.equal(sent.state, "Enqueued");
    const browser = sdk.createBrowserNotification({ body: { title: "direct browser" } });
    await client.sendNotification(browser, {
      deviceHandle: { endpoint: "https://push.example/1", p256dh: "BLc4", auth: "k8J_" },
    });
  });
  await step("a batch is sent to", async () => {
    const sent = await client.sendNotification(apple("batch"), { deviceHandle: ["DD01", "DD02"] });
    assert.ok(sent.location.includes("/messages/$batch/"));
  });
  await step("telemetry ends in Completed with its counts", async () => {
    const sent = await client.sendNotification(apple("telemetry"), { tagExpression: "news" });
    const details = await until(async () => {
      const now = await client.getNotificationOutcomeDetails(sent.notificationId);
      return now.state === "Completed" && now;
    }, "telemetry");
    assert.deepEqual(details.apnsOutcomeCounts, [{ state: "Success", count: 1 }]);
    assert.equal(details.notificationBody, alert("telemetry"));
  });
  await step("a scheduled send is cancelled, another one fires", async () => {
    const later = await client.scheduleNotification(new Date(Date.now() + 3600000), apple("cancelled"), { tagExpression: "news" });
    await client.cancelScheduledNotification(later.notificationId);
    await assert.rejects(client.cancelScheduledNotification(later.notificationId), status(404));
    const soon = await client.scheduleBroadcastNotification(new Date(Date.now() + 1000), apple("scheduled"));
    assert.match(soon.notificationId, /_QNHQueue/);
    await until(async () => (await client.getNotificationOutcomeDetails(soon.notificationId)).state === "Completed", "the schedule");
  });
}

async function jobs() {
  await step("registrations are exported and imported", async () => {
    const exported = await client.submitNotificationHubJob({ type: "ExportRegistrations", outputContainerUrl: "out" });
    const done = await until(async () => {
      const now = await client.getNotificationHubJob(exported.jobId);
      return ["Completed", "Failed"].includes(now.status) && now;
    }, "the export");
    assert.equal(done.status, "Completed", done.failure);
    const file = `out/${done.outputProperties.OutputFilePath}`;
    const count = (await all(client.listRegistrations())).length;
    // The poller can be awaited itself, so awaiting the call gives the job that is over.
    const imported = await client.beginSubmitNotificationHubJob(
      { type: "ImportUpsertRegistrations", outputContainerUrl: "in", importFileUrl: file },
      { updateIntervalInMs: 100 },
    );
    assert.equal(imported.status, "Completed", imported.failure);
    assert.equal((await all(client.listRegistrations())).length, count);
    assert.equal((await client.listNotificationHubJobs()).length, 2);
  });
  await step("the feedback container has an address", async () =>
    assert.match(await client.getFeedbackContainerUrl(), /^file:\/\//));
}

async function errors() {
  await step("a key that may not send is refused by 403", () =>
    assert.rejects(listener.sendNotification(apple("x"), { tagExpression: "news" }), status(403)));
  await step("a key that only listens may register, but not list all", async () => {
    const made = await listener.createRegistration(sdk.createAdmRegistrationDescription({ admRegistrationId: "adm-3" }));
    await listener.deleteRegistration(made.registrationId);
    await assert.rejects(all(listener.listRegistrations()), status(403));
  });
  await step("a wrong key is refused by 401", async () => {
    const wrong = new sdk.NotificationHubsClient(process.env.FULL.replace(/SharedAccessKey=..../, "SharedAccessKey=AAAA"), hub);
    await assert.rejects(wrong.createRegistrationId(), status(401));
  });
  await step("a wrong hub is answered by 404", async () => {
    const wrong = new sdk.NotificationHubsClient(process.env.FULL, "nowhere");
    await assert.rejects(wrong.createRegistrationId(), status(404));
  });
  await step("a wrong tag is refused by 400", async () => {
    await assert.rejects(
      client.createRegistration(sdk.createAdmRegistrationDescription({ admRegistrationId: "adm-4", tags: ["a b"] })),
      status(400),
    );
    await assert.rejects(client.sendNotification(apple("x"), { tagExpression: "a b" }), status(400));
  });
}

(async () => {
  await registrations();
  await paging();
  await installations();
  await sends();
  await jobs();
  await errors();
  process.exitCode = failed ? 1 : 0;
})();
