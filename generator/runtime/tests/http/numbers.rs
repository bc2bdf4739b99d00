//! Numbers outside JSON: in paths, queries, headers, forms and parts.

use portolan_runtime::runtime::{
    ClientBuilder, Empty, NoDocumentedErrors, Operation, OperationMeta, object, params,
};

use super::api::{API, http_client};

#[derive(Clone)]
struct Form {
    count: f64,
}
object! { Form { count: "count" required } }

#[derive(Clone)]
struct Measure {
    id: f64,
    ratio: f64,
    all: Vec<f64>,
    filter: serde_json::Value,
    size: f64,
    body: Form,
}
params! { Measure {
    id: path "id",
    ratio: query "ratio",
    all: query [form] "all",
    filter: query [deep_object] "filter",
    size: header "X-Size",
    body: body [multipart],
} }
impl Operation for Measure {
    type Answer = Empty;
    type Error = NoDocumentedErrors;
    const META: OperationMeta = OperationMeta {
        content_type: Some("multipart/form-data"),
        ..OperationMeta::new("op", "POST", "/{id}")
    };
}

/// Servers that want integers refuse `7.0`, and many documents call integers numbers.
#[test]
fn whole_numbers_have_no_fraction() {
    let client = ClientBuilder::new(&API)
        .base_url("http://localhost")
        .http_client(http_client())
        .build()
        .unwrap();
    for (number, text) in [(7.0, "7"), (-20.0, "-20"), (1e16, "1e+16"), (0.25, "0.25")] {
        let measure = Measure {
            id: number,
            ratio: number,
            all: vec![number, number],
            filter: serde_json::json!({ "a": number }),
            size: number,
            body: Form { count: number },
        };
        let request = measure.to_request(client.config()).unwrap();
        let in_path = text.replace('+', "%2B");
        let query = format!("ratio={in_path}&all={in_path},{in_path}&filter%5Ba%5D={in_path}");
        let target = request.uri().path_and_query().unwrap().as_str();
        assert!(target.ends_with(&format!("?{query}")), "{target}");
        assert_eq!(request.headers()["x-size"], text);
        let body = String::from_utf8_lossy(request.body().as_bytes().unwrap()).into_owned();
        assert!(body.contains(&format!("\r\n\r\n{text}\r\n")), "{body}");
    }
}

#[test]
fn a_number_that_is_none_is_refused() {
    let client = ClientBuilder::new(&API)
        .base_url("http://localhost")
        .http_client(http_client())
        .build()
        .unwrap();
    let fit = Measure {
        id: 1.0,
        ratio: 1.0,
        all: Vec::new(),
        filter: serde_json::json!({}),
        size: 1.0,
        body: Form { count: 1.0 },
    };
    assert!(fit.to_request(client.config()).is_ok());
    let unfit = [
        Measure {
            id: f64::NAN,
            ..fit.clone()
        },
        Measure {
            ratio: f64::INFINITY,
            ..fit.clone()
        },
        Measure {
            size: f64::NEG_INFINITY,
            ..fit.clone()
        },
        Measure {
            body: Form { count: f64::NAN },
            ..fit
        },
    ];
    for measure in unfit {
        assert!(measure.to_request(client.config()).is_err());
    }
}
