//! Reads and writes values of the hardest types of the whole Atlas API: each is read as the variant that it is, and written as it came.

use std::fmt::Debug;
use std::future::{IntoFuture, pending, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use atlas_whole::models::{
    ApiSearchDeploymentRequestSpecView, AppServiceMetricThreshold, BackupOnlineArchive, CloudRegionConfig20240805, CriteriaView,
    DataLakeStoreSettings, DiskBackupCopyPolicyItem, DiskBackupTimeBasedCopyPolicyItem, GroupUserResponse, HardwareSpec20240805,
    HostMetricThreshold, OnlineArchiveSchedule, PaginatedGroupUserView, ReplicationSpec20240805, SchemaRegistryAuthentication, StreamsConnection,
    ThirdPartyIntegration,
};
use atlas_whole::monitoring_and_logs::DownloadClusterLogLogName;
use atlas_whole::runtime::json::Patch;
use atlas_whole::runtime::{Body, BoxFuture, RequestBody, Transport, TransportError};
use atlas_whole::{BearerToken, Client};
use bytes::Bytes;
use http::{Request, Response};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

fn main() {
    users_by_status();
    connections_by_type();
    registries_in_connections();
    regions_in_specs();
    thresholds_by_metric();
    stores_by_provider();
    copies_by_frequency();
    archives();
    integrations();
    settings_of_three_states();
    downloads();
    println!("all read");
}

/// Reads a value, which comes back as it was.
#[track_caller]
fn same<T: DeserializeOwned + Serialize + Debug>(value: &Value) -> T {
    let read: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(&serde_json::to_value(&read).unwrap(), value, "{read:?}");
    read
}

/// The name of the variant that a value is.
fn variant(value: &impl Debug) -> String {
    let text = format!("{value:?}");
    text.split('(').next().unwrap_or_default().to_owned()
}

/// A parent lists its children, which are made of the parent; several statuses are one child.
fn users_by_status() {
    let invited = |status: &str| {
        json!({
            "id": "507f191e810c19729de860ea", "orgMembershipStatus": status, "roles": ["GROUP_READ_ONLY"], "username": "grace@example.com",
            "invitationCreatedAt": "2026-02-01T10:00:00Z", "inviterUsername": "ada@example.com"
        })
    };
    let active = json!({
        "id": "507f191e810c19729de860eb", "orgMembershipStatus": "ACTIVE", "roles": [], "username": "ada@example.com",
        "createdAt": "2020-12-10T00:00:00Z", "firstName": "Ada", "lastName": "Lovelace"
    });
    let page = json!({"results": [invited("PENDING"), active, invited("INVITATION_REJECTED"), invited("BANNED")], "totalCount": 4});
    let page: PaginatedGroupUserView = same(&page);
    let [first, second, third, fourth] = page.results.as_slice() else { panic!("{page:?}") };
    assert!(matches!(first, GroupUserResponse::Pending(it) if it.invitation_expires_at.is_none()));
    assert!(matches!(second, GroupUserResponse::Active(it) if it.first_name == "Ada"));
    assert!(matches!(third, GroupUserResponse::Pending(_)));
    assert!(matches!(fourth, GroupUserResponse::Unknown(it) if it["orgMembershipStatus"] == "BANNED"));
}

/// Ten tags, and members of the parent beside those of the variant.
fn connections_by_type() {
    let registry = json!({"provider": "CONFLUENT", "schemaRegistryAuthentication": {"type": "SASL_INHERIT"}, "schemaRegistryUrls": []});
    let cases = [
        ("Sample", "Sample", json!({})),
        ("Cluster", "Cluster", json!({"clusterName": "Tide", "clusterGroupId": "507f191e810c19729de860ea"})),
        ("Kafka", "Kafka", json!({"bootstrapServers": "a:9092,b:9092", "config": {"acks": "all"}, "authentication": {"mechanism": "PLAIN", "username": "grace"}})),
        ("Https", "Https", json!({"url": "https://example.com", "headers": {"X-Tide": "low"}})),
        ("AWSLambda", "AwsLambda", json!({"aws": {"roleArn": "arn:aws:iam::123456789123:role/a"}})),
        ("S3", "S3", json!({"aws": {"testBucket": "buoy"}})),
        ("AWSKinesisDataStreams", "AwsKinesisDataStreams", json!({"aws": {"roleArn": "arn:aws:iam::123456789123:role/b"}})),
        ("SchemaRegistry", "SchemaRegistry", registry),
        ("AzureBlobStorage", "AzureBlobStorage", json!({"azure": {"storageAccountName": "harbour"}})),
        ("GCPPubSub", "GcpPubSub", json!({"gcp": {}})),
        ("Telegraph", "Unknown", json!({"wires": 2})),
    ];
    for (tag, expected, members) in cases {
        let mut value = json!({"name": "one", "region": "VIRGINIA_USA", "state": "READY", "type": tag});
        value.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        let read: StreamsConnection = same(&value);
        assert_eq!(variant(&read), expected, "{tag}");
    }
}

/// A union inside of a variant of another; nobody is told a password, and it is not shown when it is sent.
fn registries_in_connections() {
    let value = json!({
        "type": "SchemaRegistry", "provider": "CONFLUENT", "schemaRegistryUrls": ["https://example.com"],
        "schemaRegistryAuthentication": {"type": "USER_INFO", "username": "grace"}
    });
    let StreamsConnection::SchemaRegistry(read) = same(&value) else { panic!("{value}") };
    let SchemaRegistryAuthentication::ConfluentUserInfo(user) = read.schema_registry_authentication else { panic!("{value}") };
    assert_eq!((user.username.as_str(), user.password), ("grace", None));
    let value = json!({"type": "Kafka", "authentication": {"mechanism": "PLAIN", "password": "moored-at-night"}});
    let read: StreamsConnection = same(&value);
    assert!(!format!("{read:?}").contains("moored"));
}

/// Regions by their provider, whose sizes are unions without a discriminator: the one that loses nothing counts.
fn regions_in_specs() {
    let region = |provider: &str, region: &str, specs: Value| json!({"providerName": provider, "regionName": region, "priority": 7, "electableSpecs": specs});
    let value = json!({"zoneName": "Zone 1", "regionConfigs": [
        region("AWS", "US_EAST_1", json!({"instanceSize": "M30", "nodeCount": 3, "ebsVolumeType": "PROVISIONED", "diskIOPS": 3000})),
        region("AZURE", "US_EAST_2", json!({"instanceSize": "M30", "nodeCount": 3, "diskIOPS": 120})),
        region("GCP", "EASTERN_US", json!({"instanceSize": "M30", "nodeCount": 3, "diskSizeGB": 10.5})),
        json!({"providerName": "TENANT", "backingProviderName": "AWS", "regionName": "US_EAST_1", "electableSpecs": {"instanceSize": "M0", "effectiveInstanceSize": "FLEX"}}),
        region("AWS", "MOON_NORTH_1", json!({"instanceSize": "M9000", "nodeCount": 1})),
    ]});
    let read: ReplicationSpec20240805 = same(&value);
    let configs = read.region_configs.unwrap();
    let names: Vec<String> = configs.iter().map(variant).collect();
    assert_eq!(names, ["Aws", "Azure", "Gcp", "Tenant", "Aws"]);
    let CloudRegionConfig20240805::Aws(first) = &configs[0] else { panic!("{configs:?}") };
    let Some(HardwareSpec20240805::Aws(specs)) = &first.electable_specs else { panic!("{first:?}") };
    assert_eq!((specs.node_count, specs.disk_iops), (Some(3), Some(3000)));
    let CloudRegionConfig20240805::Tenant(fourth) = &configs[3] else { panic!("{configs:?}") };
    assert!(matches!(fourth.electable_specs, Some(HardwareSpec20240805::Tenant(_))));
}

/// Thirty-three tags of three variants, and a hundred and sixty that are alike.
fn thresholds_by_metric() {
    for (metric, units, expected) in [
        ("REALM_AUTH_LOGIN_FAIL", "RAW", "RawMetricThresholdView"),
        ("REALM_ENDPOINTS_COMPUTE_MS", "MILLISECONDS", "TimeMetricThresholdView"),
        ("REALM_ENDPOINTS_EGRESS_BYTES", "MEGABYTES", "DataMetricThresholdView"),
        ("REALM_TIDE", "FATHOMS", "Unknown"),
    ] {
        let value = json!({"metricName": metric, "mode": "AVERAGE", "operator": "GREATER_THAN", "threshold": 0.5, "units": units});
        let read: AppServiceMetricThreshold = same(&value);
        assert_eq!(variant(&read), expected);
        let read: HostMetricThreshold = same(&value);
        assert_eq!((read.metric_name.as_str(), read.threshold), (metric, Some(0.5)));
    }
}

/// Eight tags, some with a colon.
fn stores_by_provider() {
    for (provider, expected, more) in [
        ("s3", "S3", json!({"bucket": "buoy", "additionalStorageClasses": ["GLACIER_ON_THE_MOON"]})),
        ("dls:aws", "DlsawsStore", json!({"region": "US_EAST_1"})),
        ("dls:azure", "DlsAzureStore", json!({"region": "US_EAST_2"})),
        ("dls:gcp", "DlsgcpStore", json!({})),
        ("atlas", "AtlasStoreInstance", json!({"readPreference": {"mode": "nearest", "tagSets": [[{"name": "a", "value": "b"}]]}})),
        ("http", "HttpStore", json!({"urls": ["https://example.com"], "allowInsecure": false})),
        ("azure", "AzureBlobStore", json!({"containerName": "hold"})),
        ("gcs", "GoogleCloudStorageStore", json!({"bucket": "net"})),
        ("punch-cards", "Unknown", json!({"boxes": 3})),
    ] {
        let mut value = json!({"name": "one", "provider": provider});
        value.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let read: DataLakeStoreSettings = same(&value);
        assert_eq!(variant(&read), expected, "{provider}");
    }
}

/// Six tags of two variants; an id, which the server gives, is not asked for.
fn copies_by_frequency() {
    for tag in ["daily", "hourly", "weekly", "monthly", "yearly"] {
        let value = json!({"frequencyType": tag, "retentionUnit": "days", "retentionValue": 7});
        assert_eq!(variant(&same::<DiskBackupCopyPolicyItem>(&value)), "TimeBased", "{tag}");
    }
    let value = json!({"frequencyType": "ondemand", "id": "507f191e810c19729de860ea"});
    assert_eq!(variant(&same::<DiskBackupCopyPolicyItem>(&value)), "OnDemand");
    let made = DiskBackupTimeBasedCopyPolicyItem::new("daily", "weeks", 2);
    let sent = json!({"frequencyType": "daily", "retentionUnit": "weeks", "retentionValue": 2});
    assert_eq!(serde_json::to_value(DiskBackupCopyPolicyItem::TimeBased(made)).unwrap(), sent);
}

/// Two unions side by side, one of which is a parent without a list of its children.
fn archives() {
    let value = json!({
        "_id": "507f191e810c19729de860ea", "clusterName": "Tide", "state": "ACTIVE", "paused": false,
        "criteria": {"type": "DATE", "dateField": "at", "dateFormat": "ISODATE", "expireAfterDays": 30},
        "schedule": {"type": "WEEKLY", "dayOfWeek": 1, "startHour": 2, "startMinute": 0, "endHour": 4, "endMinute": 30}
    });
    let read: BackupOnlineArchive = same(&value);
    assert!(matches!(read.criteria, Some(CriteriaView::Date(it)) if it.expire_after_days == Some(30)));
    assert!(matches!(read.schedule, Some(OnlineArchiveSchedule::WeeklyScheduleView(it)) if it.day_of_week == Some(1)));
    let value = json!({"criteria": {"type": "CUSTOM", "query": "{}"}, "schedule": {"type": "DEFAULT"}});
    let read: BackupOnlineArchive = same(&value);
    assert!(matches!(read.criteria, Some(CriteriaView::Custom(it)) if it.query == "{}"));
    assert!(matches!(read.schedule, Some(OnlineArchiveSchedule::DefaultScheduleView(_))));
}

/// Nine tags, each of which is a constant of its variant.
fn integrations() {
    for (tag, expected, members) in [
        ("PAGER_DUTY", "PagerDuty", json!({"serviceKey": "****", "region": "EU"})),
        ("SLACK", "Slack", json!({"apiToken": "****", "channelName": "harbour"})),
        ("DATADOG", "Datadog", json!({"apiKey": "****", "region": "US3", "sendDatabaseMetrics": true})),
        ("NEW_RELIC", "NewRelic", json!({"accountId": "****", "licenseKey": "****", "readToken": "****", "writeToken": "****"})),
        ("OPS_GENIE", "OpsGenie", json!({"apiKey": "****", "region": "US"})),
        ("VICTOR_OPS", "VictorOps", json!({"apiKey": "****", "routingKey": "night"})),
        ("WEBHOOK", "Webhook", json!({"url": "https://example.com", "secret": "anchor"})),
        ("PROMETHEUS", "Prometheus", json!({"enabled": true, "serviceDiscovery": "http", "username": "grace"})),
        ("MICROSOFT_TEAMS", "MicrosoftTeams", json!({"microsoftTeamsWebhookUrl": "https://example.com"})),
        ("SEMAPHORE", "Unknown", json!({"flags": 2})),
    ] {
        let mut value = members;
        value["type"] = tag.into();
        let read: ThirdPartyIntegration = same(&value);
        assert_eq!(variant(&read), expected, "{tag}");
        assert!(!format!("{read:?}").contains("anchor"));
    }
}

/// Nothing, `null` and a value are three things to say.
fn settings_of_three_states() {
    let mut request = ApiSearchDeploymentRequestSpecView::new("S20_HIGHCPU_NVME").node_count(4);
    assert_eq!(serde_json::to_value(&request).unwrap(), json!({"instanceSize": "S20_HIGHCPU_NVME", "nodeCount": 4}));
    request.node_count = Patch::Null;
    let value = json!({"instanceSize": "S20_HIGHCPU_NVME", "nodeCount": null, "regionName": "US_EAST_1", "cloudProvider": "AWS"});
    let request = request.region_name("US_EAST_1").cloud_provider("AWS");
    assert_eq!(serde_json::to_value(&request).unwrap(), value);
    assert_eq!(same::<ApiSearchDeploymentRequestSpecView>(&value), request);
}

/// What is no JSON comes as a stream, asked for by its media type.
fn downloads() {
    let client = Client::builder().transport(Files).auth(BearerToken::new("token")).build().unwrap();
    let group = "507f191e810c19729de860ea";
    let log = client.monitoring_and_logs().download_cluster_log(group, "host.example.com", DownloadClusterLogLogName::Mongodb);
    let log = block_on(log).unwrap();
    let expected = format!("application/vnd.atlas.2023-02-01+gzip /api/atlas/v2/groups/{group}/clusters/host.example.com/logs/mongodb.gz");
    assert_eq!(block_on(log.text()).unwrap(), expected);
    let invoice = client.invoices().get_invoice(group.parse().unwrap(), group).accept_csv();
    let mut invoice = block_on(invoice).unwrap();
    let chunk = block_on(invoice.chunk()).unwrap().unwrap();
    assert!(chunk.starts_with(b"application/vnd.atlas.2023-01-01+csv "), "{chunk:?}");
    assert!(block_on(invoice.chunk()).unwrap().is_none());
}

/// Answers with what it was asked for.
struct Files;

impl Transport for Files {
    fn send(&self, request: Request<RequestBody>) -> BoxFuture<'_, Result<Response<Box<dyn Body>>, TransportError>> {
        let accept = request.headers()["accept"].to_str().unwrap();
        let body = Bytes::from(format!("{accept} {}", request.uri().path()));
        let response = Response::builder().header("content-type", accept).body(Box::new(body) as Box<dyn Body>);
        Box::pin(ready(Ok(response.unwrap())))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(pending())
    }
}

/// Everything is ready at once.
fn block_on<F: IntoFuture>(future: F) -> F::Output {
    let mut future = pin!(future.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("nothing to wait for"),
    }
}
